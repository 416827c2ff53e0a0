import { expect, vi } from 'vitest'
import { answers, type Behaviour, changed } from '../support/faultyServer'
import {
  type FaultCase,
  isSound,
  onStage,
  openOverview,
  overviewTable,
  plain,
  type Stage,
} from './stage'
import { follow } from '../support/navigation'

const row = 'chunks gone after a deployment'
const code = /^\/assets\/MethodPage/
const gone = answers(404, 'gone', { 'content-type': 'text/plain' })

/** A host with a version on each of its machines: whoever asks what is online now is given yet another one. */
const alwaysNewer: Behaviour = ({ request, response, body }) => {
  const isPage = request.headers['sec-fetch-dest'] === 'document'
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(isPage ? body : String(body).replaceAll('.next.', '.after.'))
}

/** The overview with a filter, then the page of the method, whose code may be gone by then; counts how often the page was loaded. */
async function openMethod({ page, site }: Stage, between: () => void): Promise<() => number> {
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.goto('/promesses?financeur=gbm&lang=fr')
  await overviewTable(page).waitFor()
  between()
  await follow(page, 'methode')
  await vi.waitUntil(() => site.asked(code) > 0)
  return () => loads - 1
}

/** What the reader is told, and that the way back leads to the view as it was. */
async function isTold(stage: Stage): Promise<void> {
  const { page } = stage
  await page.getByRole('alert').waitFor()
  expect(plain(await page.getByRole('alert').textContent())).toContain(
    'La page s’est interrompue. Vos filtres sont gardés dans l’adresse.',
  )
  await isSound(stage)
  expect(await page.getByRole('button', { name: 'Recharger la page' }).isVisible()).toBe(true)
}

async function goesBack(stage: Stage): Promise<void> {
  await stage.page.goBack()
  await overviewTable(stage.page).waitFor()
  expect(new URL(stage.page.url()).searchParams.get('financeur')).toBe('gbm')
  expect(await stage.page.getByLabel('Financeur').inputValue()).toBe('gbm')
  await isSound(stage)
}

export const deploymentCases: readonly FaultCase[] = [
  {
    row,
    item: 'another version is online: one reload, then the page, filters kept',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const reloads = await openMethod(stage, stage.site.deploy)
        await stage.page.getByRole('heading', { level: 1, name: 'Méthode' }).waitFor()
        expect(reloads()).toBe(1)
        await goesBack(stage)
      }),
  },
  {
    row,
    item: 'still gone after the reload: one reload at most, then a message, filters kept',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const reloads = await openMethod(stage, () => {
          stage.site.deploy()
          stage.site.misbehave(code, gone)
          stage.site.misbehave(/^\/methode/, alwaysNewer)
        })
        await isTold(stage)
        expect(reloads()).toBe(1)
        expect(stage.site.asked(code)).toBeLessThanOrEqual(5)
        await goesBack(stage)
      }),
  },
  {
    row,
    item: 'gone and nothing newer online: no reload, a message, the rest works',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const reloads = await openMethod(stage, () => stage.site.misbehave(code, gone))
        await isTold(stage)
        expect(reloads()).toBe(0)
        await goesBack(stage)
        stage.site.mend()
        await follow(stage.page, 'sources')
        await stage.page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
      }),
  },
  {
    row,
    item: 'the data that the index names are gone: the new index brings the new ones',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { page, site } = stage
        const data = /v1\/catalogue-2025-fr/
        await openOverview(page)
        await overviewTable(page).waitFor()
        // The folder was published anew between the index and the catalogue.
        site.misbehave(data, (exchange) => {
          site.mend()
          site.misbehave(
            /v1\/index\.json$/,
            changed((text) =>
              text
                .replace('catalogue-2025-fr.', '$&next.')
                .replace(/"dataVersion":\s*"/, '$&next-'),
            ),
          )
          gone(exchange)
        })
        await page.getByLabel('Exercice').selectOption('2025')
        await overviewTable(page).waitFor()
        expect(await page.getByRole('alert').count()).toBe(0)
        expect(await page.getByLabel('Exercice').inputValue()).toBe('2025')
        expect(site.asked(/catalogue-2025-fr\.next\./)).toBe(1)
        await isSound(stage)
      }),
  },
]
