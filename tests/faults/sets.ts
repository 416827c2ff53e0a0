import { expect } from 'vitest'
import { changed } from '../support/faultyServer'
import { toColumns } from '../../src/api/wire/columns'
import { answered } from './answered'
import { type FaultCase, isSound, onStage, overviewTable, plain } from './stage'

const versions = 'newer minor / major version of the data'
const empties = 'empty list; filter hides all'

const index = /v1\/index\.json$/
const edited = (edit: (content: Record<string, unknown>) => object) =>
  changed((text) => JSON.stringify(edit(JSON.parse(text))))

export const setCases: readonly FaultCase[] = [
  {
    row: versions,
    item: 'newer minor: read, unknown fields are ignored',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const further = { humeur: { du: ['jour'] }, score: 12 }
        stage.site.misbehave(
          /catalogue-2026-fr/,
          edited((content) => ({ ...content, ...further })),
        )
        stage.site.misbehave(
          index,
          edited((content) => ({ ...content, ...further, version: '1.99.0' })),
        )
        await stage.page.goto('/promesses')
        await overviewTable(stage.page).waitFor()
        expect(await stage.page.getByRole('alert').count()).toBe(0)
        expect(await stage.page.getByText('mis de côté').count()).toBe(0)
        await isSound(stage)
      }),
  },
  answered({
    row: versions,
    item: 'newer major: needs a newer version of this page',
    file: index,
    provoke: edited((content) => ({ ...content, version: '2.0.0', dataset: 'autre forme' })),
    told: /Ces données demandent une version plus récente de cette page \(contrat 2\.0\.0\)\./,
    // Once ahead of the page, once by it.
    asked: 1,
  }),
  {
    row: empties,
    item: 'empty list',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        stage.site.misbehave(
          /catalogue-2026-fr/,
          edited((content) => ({ ...content, promises: toColumns([]), figures: toColumns([]) })),
        )
        await stage.page.goto('/promesses')
        await stage.page
          .getByText('Ce jeu de données ne contient aucun objectif pour cet exercice.')
          .waitFor()
        expect(await stage.page.getByText('Aucun objectif ne passe ces filtres.').count()).toBe(0)
        await isSound(stage)
      }),
  },
  {
    row: empties,
    item: 'a filter hides all, and is taken off',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { page } = stage
        await page.goto('/promesses?q=rien-de-tel')
        await page.getByText('Aucun objectif ne passe ces filtres.').waitFor()
        expect(plain(await page.getByText(/objectifs? sur/).innerText())).toMatch(
          /^0 objectif sur \d+/,
        )
        await isSound(stage)
        await page.getByRole('link', { name: 'Effacer les filtres' }).click()
        await overviewTable(page).waitFor()
      }),
  },
]
