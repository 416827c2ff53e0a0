import { expect } from 'vitest'
import { changed } from '../support/faultyServer'
import {
  catalogueFile,
  type Fields,
  figure,
  indicator,
  promise,
  withRows,
  year,
} from './editedCatalogue'
import {
  type FaultCase,
  isSound,
  onStage,
  openStage,
  overviewTable,
  plain,
  shared,
  wholeOverview,
} from './stage'
import { some } from '../support/some'

const row =
  'actual without target, target without actual, target 0, baseline = target, lower is better, 108 %, negative'

interface Graded {
  readonly item: string
  readonly kind: Fields
  readonly target: Fields
  readonly actual: number | null
  readonly baseline?: number
  /** What its line says, and what it does not. */
  readonly told: readonly RegExp[]
  readonly never?: RegExp
}

const ratio = /% (?:de l’objectif|du chemin promis)/

const graded: readonly Graded[] = [
  {
    item: 'target without actual',
    kind: {},
    target: { value: 12 },
    actual: null,
    told: [/n\. p\./, /Sans verdict/, /non publié dans les actes disponibles/],
    never: /Non atteint|Aucun/,
  },
  {
    item: 'target 0',
    kind: { ascending: false },
    target: { value: 0, operator: '<=' },
    actual: 3,
    told: [/Non atteint/, /\+ 3/],
    never: ratio,
  },
  {
    item: 'baseline = target',
    kind: { kind: 'stock' },
    target: { value: 50, operator: '>=' },
    baseline: 50,
    actual: 48,
    told: [/Non atteint/, /− 2/, /déjà atteint à sa fixation/],
    never: ratio,
  },
  {
    item: 'lower is better',
    kind: { ascending: false },
    target: { value: 100, operator: '<=' },
    actual: 90,
    told: [/Atteint/, /− 10/],
    never: /Non atteint|Au-dessous|Loin/,
  },
  {
    item: '108 %',
    kind: {},
    target: { value: 100, operator: '>=' },
    actual: 108,
    told: [/Atteint/, /\+ 8/, /108 % de l’objectif/],
  },
  {
    item: 'negative',
    kind: { kind: 'stock' },
    target: { value: 110, operator: '>=' },
    baseline: 100,
    actual: 90,
    told: [/Sous le départ/, /− 20/, /−100 % du chemin promis/],
  },
]

const idOf = (place: number): string => `cas-${place}`

const overview = shared(async (browser) => {
  const stage = await openStage(browser)
  stage.site.misbehave(
    catalogueFile,
    withRows({
      indicators: graded.map(({ kind }, place) => indicator(idOf(place), kind)),
      populations: graded.map((_, place) => ({
        indicator: idOf(place),
        id: 'tous',
        label: 'tous',
      })),
      promises: graded.map(({ item, target, baseline }, place) =>
        promise(`${idOf(place)}-target`, idOf(place), item, {
          ...target,
          ...(baseline === undefined ? {} : { baseline: `${idOf(place)}-start` }),
        }),
      ),
      figures: graded.flatMap(({ actual, baseline }, place) => [
        ...(actual === null
          ? []
          : [figure(`${idOf(place)}-actual`, idOf(place), 'actual', actual)]),
        ...(baseline === undefined
          ? []
          : [figure(`${idOf(place)}-start`, idOf(place), 'baseline', baseline)]),
      ]),
    }),
  )
  await stage.page.goto(`/promesses?exercice=${year}`)
  await wholeOverview(stage.page)
  return stage
})

export const figureCases: readonly FaultCase[] = [
  ...graded.map(({ item, told, never }): FaultCase => ({
    row,
    item,
    survive: async (browser) => {
      const stage = await overview(browser)
      const line = plain(
        await overviewTable(stage.page)
          .getByRole('row')
          .filter({ hasText: `« ${item} »` })
          .innerText(),
      )
      for (const words of some(told)) expect(line).toMatch(words)
      if (never) expect(line).not.toMatch(never)
      await isSound(stage)
    },
  })),
  {
    row,
    item: 'actual without target',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        stage.site.misbehave(
          /indicators\/members\./,
          changed((text) => {
            const resource = JSON.parse(text) as { observations: Fields[] }
            return JSON.stringify({
              ...resource,
              observations: resource.observations.filter(({ role }) => role !== 'target'),
            })
          }),
        )
        await stage.page.goto('/indicateurs/members')
        await stage.page
          .getByRole('heading', { level: 2, name: 'Résultat sans objectif publié' })
          .waitFor()
        const line = stage.page
          .getByRole('table')
          .first()
          .getByRole('row')
          .filter({ hasText: '273' })
        expect(plain(await line.innerText())).toContain('Résultat sans objectif publié')
        await isSound(stage)
      }),
  },
  {
    row,
    item: 'totals say n of m',
    survive: async (browser) => {
      const stage = await overview(browser)
      const said = plain(await stage.page.getByText(/objectifs sur/).innerText())
      const [shown, total] = (/(\d+) objectifs sur (\d+)/.exec(said) ?? []).slice(1)
      expect(shown).toBe(total)
      const counts = await stage.page
        .getByRole('list', { name: 'Objectifs par lecture' })
        .getByRole('link')
        .allInnerTexts()
      expect(counts.reduce((sum, count) => sum + Number.parseInt(count), 0)).toBe(Number(total))
    },
  },
]
