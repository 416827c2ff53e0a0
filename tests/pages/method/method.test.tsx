import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/domain/indicator'
import { profiles, ruleVersion } from '../../../src/domain/profile'
import { flags, reasons, statuses, type Reason, type Status } from '../../../src/domain/reading'
import { workedExamples } from '../../../src/pages/method/examples'
import { exampleSentence } from '../../../src/pages/method/exampleWords'
import { renderApp } from '../../support/renderApp'
import { some } from '../../support/some'

const patience = { timeout: 30_000 }

const rows = async (table: RegExp): Promise<number> =>
  within(await screen.findByRole('table', { name: table }, patience)).getAllByRole('rowheader')
    .length

describe('worked examples', () => {
  it.each<[Kind, Status, Reason | null, number | null]>([
    ['flow', 'belowTarget', null, 92],
    ['cumulative', 'belowTarget', null, 80],
    ['stock', 'farBelowTarget', null, 50],
    ['rate', 'notAttained', null, null],
    ['floor', 'inProgress', 'noResultPublished', null],
    ['hold', 'inProgress', null, null],
    ['corridor', 'notAttained', null, null],
    ['relative', 'noVerdict', 'baseMissing', null],
    ['qualitative', 'noVerdict', 'directionOnly', null],
  ])('%s reads %s', (kind, status, reason, percent) => {
    const example = workedExamples().find((one) => one.kind === kind)
    expect(example?.reading).toMatchObject({ status, reason })
    const ratio = example?.reading.ratio ?? null
    expect(ratio === null ? null : Math.round(ratio * 1000) / 10).toBe(percent)
  })

  it('are told with every number that their sentence asks for', () => {
    const sentences = workedExamples().map((example) => exampleSentence(example, profiles.default))
    expect(sentences.filter((sentence) => sentence.includes('n. p.'))).toEqual([])
    expect(sentences[2]?.replace(/\s/g, ' ')).toBe(
      'Adhérents : b = 200 imprimé, T = 240, a = 220. x = (220 − 200) / (240 − 200) = 50 % ; écart − 20.',
    )
  })
})

describe('method', () => {
  it('names every status, reason and flag of the rule', async () => {
    renderApp('/methode')
    expect(await rows(/^Lectures/)).toBe(statuses.length)
    expect(await rows(/^Motifs/)).toBe(reasons.length)
    expect(await rows(/^Mentions/)).toBe(flags.length)
  })

  it('takes cut-offs, version and profile from the rule', async () => {
    renderApp('/methode')
    const row = await screen.findByRole('row', { name: /^de rechange 85\s% 65\s% 0\s%$/ }, patience)
    expect(row).toBeVisible()
    expect(screen.getByText(`Règle version ${ruleVersion}.`)).toBeVisible()
    expect(
      await screen.findByText(/celles-ci suivent le profil « par défaut »/, {}, patience),
    ).toBeVisible()
  })

  it('has a table of contents that leads to each of its parts', async () => {
    renderApp('/methode')
    const contents = await screen.findByRole('navigation', { name: 'Sommaire' }, patience)
    for (const link of some(within(contents).getAllByRole('link'))) {
      const part = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
      expect(part).toHaveAccessibleName(link.textContent)
    }
  })

  it('stands without any data', async () => {
    renderApp('/methode', 'notfound')
    expect(await screen.findByRole('table', { name: /^Seuils/ }, patience)).toBeVisible()
  })

  it('is written in English too', async () => {
    renderApp('/methode?lang=en')
    expect(
      await screen.findByRole('heading', { name: 'What Jalons never does' }, patience),
    ).toBeVisible()
  })
})
