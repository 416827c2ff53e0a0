import { expect } from 'vitest'
import { changed } from '../support/faultyServer'
import type { Fields } from './editedCatalogue'
import { type FaultCase, isSound, onStage } from './stage'
import { hostile, isHarmless, script, set } from './texts'

export const hostileCases: readonly FaultCase[] = [
  {
    row: hostile,
    item: 'in notes, sections and source links of the sources',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { site, page } = stage
        site.misbehave(
          /v1\/sources\./,
          changed((text) =>
            text
              .replaceAll(/"anchor":\s*"[^"]*"/g, '"anchor":"javascript:globalThis.pwned=1"')
              .replaceAll(/"printed":\s*"/g, `$&${script.replaceAll('"', "'")}`),
          ),
        )
        await page.goto('/sources')
        await page
          .getByText("<img src=x onerror='globalThis.pwned=1'>")
          .first()
          .waitFor({ state: 'attached' })
        await isHarmless(stage)
        await isSound(stage)
      }),
  },
  {
    row: hostile,
    item: 'in a note',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { site, page } = stage
        site.misbehave(
          /indicators\/members\./,
          changed((text) => {
            const resource = JSON.parse(text) as { observations: Fields[] }
            return JSON.stringify({
              ...resource,
              observations: resource.observations.map((one) =>
                Object.assign(one, { note: set(`Note ${script}`), words: script }),
              ),
            })
          }),
        )
        await page.goto('/indicateurs/members')
        await page.locator('summary', { hasText: 'Source de' }).first().press('Enter')
        await page.getByText(`Note ${script}`).first().waitFor()
        await isHarmless(stage)
        await isSound(stage)
      }),
  },
  {
    row: hostile,
    item: 'in URL parameters',
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { page } = stage
        const value = encodeURIComponent(script)
        const keys = [
          'exercice',
          'financeur',
          'programme',
          'territoire',
          'domaine',
          'statut',
          'tri',
          'arrete',
          'depuis',
          'lang',
          'jeu',
        ]
        await page.goto(`/?q=${value}&${keys.map((key) => `${key}=${value}`).join('&')}#${value}`)
        await page.getByText('Aucun objectif ne passe ces filtres.').waitFor()
        expect(await page.getByRole('searchbox').inputValue()).toBe(script)
        await isHarmless(stage)
        await page.goto(`/indicateurs/${value}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await isHarmless(stage)
        await isSound(stage)
      }),
  },
]
