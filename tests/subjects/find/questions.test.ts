import { describe, expect, it } from 'vitest'
import { find } from '../../../src/subjects/find/finder'
import { findSet } from './findSet'
import { some } from '../../support/some'

const none = new Map<string, number>()

/** What somebody types, and what they mean: the key of the thing, or of one of several that are as right. */
const questions: readonly (readonly [typed: string, meant: RegExp])[] = [
  ['adherents', /^indicator:members$/],
  ['adhérents 2026', /^(indicator:members|promise:.*members)/],
  ['280', /^(indicator:members|promise:.*members)/],
  ['32 500', /^instalment:2026-iam/],
  ['32500', /^instalment:2026-iam/],
  ['solde', /^instalment:2026-iam-instalment-balance$/],
  ['195 000', /^(instalment|amount):dijon/],
  ['besancon', /^funder:gbm$/],
  ['GBM', /^funder:gbm$/],
  ['Région', /^funder:region$/],
  ['pmt health 2', /^programme:pmt-health-2$/],
  ['animation 2026', /^programme:animation-2026$/],
  ['entreprise visitée', /^indicator:companies-visited$/],
  ['projets labellisés', /^indicator:(rd-projects|projects-labelled)/],
  ['part privée', /^indicator:private-resources-share$/],
  ['dynabot', /^project:2022-project-dynabot$/],
  ['viva technology', /^event:2026-event-viva-technology$/],
  ['statice', /^company:20\d\d-company-statice$/],
  ['2026.00171', /^act:gbm-2026-00171$/],
  ['trois populations', /^contradiction:across-members-three-populations$/],
  ['phase VI', /^announced:phase-vi$/],
  ['méthode', /^page:method$/],
  ['tableau de bord', /^page:dashboard$/],
  ['participants rentrée du DM', /^indicator:rentree-dm-participants$/],
  ['liste des membres', /^deliverable:2014-deliverable-member-list$/],
]

describe('what people type', () => {
  it('is answered first by what they mean, in at least nine of ten', async () => {
    const index = await findSet('fr')
    const missed = questions.flatMap(([typed, meant]) => {
      const key = find(index, typed, none, 30).shown[0]?.key ?? 'nothing'
      return meant.test(key) ? [] : [`${typed}: ${key}`]
    })
    expect(questions.length).toBeGreaterThanOrEqual(20)
    expect(missed.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(questions.length / 10)
  })

  it('finds every thing by its own name', async () => {
    const { entries } = await findSet('fr')
    const index = { entries }
    const lost = entries.filter(({ thing }) => {
      const found = find(index, thing.label, none, entries.length)
      return !found.shown.some(({ key }) => key === thing.key)
    })
    expect(lost.map(({ thing }) => thing.key)).toEqual([])
  })

  it('leads every thing to an address of its own page, with its place', async () => {
    const { entries } = await findSet('fr')
    const keys = entries.map(({ thing }) => thing.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { thing } of some(entries)) {
      expect(thing.to({ jeu: 'demo' }), `${thing.key} leads and says`).toMatch(/^\/.*[?&]jeu=demo/)
      const { figure, where } = thing.say()
      for (const said of [figure, where])
        expect(said ?? 'x', `${thing.key} leads and says`).not.toMatch(/undefined|null|NaN|^$/)
    }
  })
})
