import type { Browser, Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../support/browser'
import { some } from '../support/some'
import { openDashboard } from '../support/navigation'
import { serveStatic, type StaticSite } from '../support/staticServer'

let browser: Browser
let site: StaticSite

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveStatic('dist')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')
const panel = (page: Page, name: RegExp): Locator => page.getByRole('article', { name })
const main = (page: Page): Locator => page.getByRole('main')

/** Where an answer stands, and the words that it must hold. */
interface Answer {
  readonly where: Locator
  readonly says: readonly RegExp[]
}

interface Question {
  readonly asked: string
  /** One function per action: a key with what is typed, or a press. */
  readonly actions: readonly ((page: Page) => Promise<unknown>)[]
  readonly answers: (page: Page) => readonly Answer[]
}

const table = (name: RegExp) => (page: Page) =>
  panel(page, name).getByRole('tab', { name: 'Tableau' }).click()
const press = (name: string) => (page: Page) => page.getByRole('link', { name }).first().click()

const questions: readonly Question[] = [
  {
    asked: 'members at the end of 2025, and the promise for 2026',
    actions: [],
    answers: (page) => [
      { where: panel(page, /^Adhérents/).locator('dl'), says: [/273 fin 2025/, /> 280 fin 2026/] },
    ],
  },
  {
    asked: 'the balance and its condition',
    actions: [press('Reste à payer sous condition')],
    answers: (page) => [
      {
        where: main(page).locator('tr[id$=instalment-balance]'),
        says: [/32 500 €/, /Demande écrite, avec les pièces .* au plus tard le 30 avril 2027/],
      },
    ],
  },
  {
    asked: 'what of 2022 is known, and what is not',
    actions: [(page) => page.getByRole('combobox', { name: 'Exercice' }).selectOption('2022')],
    answers: (page) => [
      {
        where: main(page).getByText(/^Pour 2022/),
        says: [/93 promesses sont chiffrées et 96 sont en mots. Aucun résultat/],
      },
      { where: main(page).getByRole('link', { name: /sans verdict/ }), says: [/93 sans verdict/] },
    ],
  },
  {
    asked: 'what the 155 000 € pay for',
    actions: [press('Détail et échéances')],
    answers: (page) => [
      {
        where: main(page).getByRole('row', { name: /^2026/ }).first(),
        says: [
          /155 000 € voté/,
          /Animation 2026 : 45 000 €/,
          /2026 : 65 000 €/,
          /2025-2026 : 45 000 €/,
        ],
      },
    ],
  },
  {
    asked: 'the state of the ASD roadmap of 2026',
    actions: [],
    answers: (page) => [
      {
        where: panel(page, /^Aéronautique/).getByRole('row', { name: /aidées/ }),
        says: [/30 n\. p\./, /En cours/],
      },
      {
        where: panel(page, /^Aéronautique/)
          .getByText('promesses en mots')
          .first(),
        says: [/7/],
      },
    ],
  },
  {
    asked: 'what is due before the end of the year',
    actions: [],
    answers: (page) => [
      {
        where: page.getByRole('list', { name: 'L’essentiel' }),
        says: [/Décembre 2026 Propositions de collaborations avec la Suisse/],
      },
    ],
  },
  {
    asked: 'the events of 2021 against the promise for 2022',
    actions: [table(/^Manifestations organisées/)],
    answers: (page) => [
      {
        where: panel(page, /^Manifestations/)
          .locator('tbody')
          .filter({ hasText: 'à destination des entreprises' }),
        says: [/2022 n\. p\. 55/, /2021 52/],
      },
    ],
  },
  {
    asked: 'who pays Animation',
    actions: [(page) => page.getByRole('button', { name: 'Argent' }).click(), press('Programmes')],
    answers: (page) => [
      {
        where: main(page).getByRole('row', { name: /^Animation 2026/ }),
        says: [/Région 279 720 € \(35,3 %\)/, /GBM 45 000 € \(5,7 %\)/, /Non détaillé.* 400 980 €/],
      },
    ],
  },
  {
    asked: 'the contradictions on the members',
    actions: [
      (page) =>
        panel(page, /^Adhérents/)
          .getByRole('link', { name: /contradictions/ })
          .click(),
    ],
    answers: (page) => [
      {
        where: main(page).locator('#contradictions'),
        says: [/150 devient 182/, /> 250 ; > 265, soit au moins 266 ; 265/],
      },
    ],
  },
  {
    asked: 'what is new since the last committee',
    actions: [
      (page) => page.getByRole('button', { name: 'Comité' }).click(),
      press('Depuis le comité'),
    ],
    answers: (page) => [
      {
        where: main(page)
          .getByRole('row', { name: /^Adhérents/ })
          .first(),
        says: [/273/],
      },
      {
        where: main(page)
          .getByRole('row', { name: /^Projets/ })
          .first(),
        says: [/19 projets/],
      },
    ],
  },
  {
    asked: 'the projects from 2019 to 2025',
    actions: [table(/^Projets/)],
    answers: (page) => [
      {
        where: panel(page, /^Projets/)
          .locator('tbody')
          .filter({ hasText: 'labellisés ou accompagnés' }),
        says: [/2021 13 2020 7 2019 1/],
      },
      {
        where: panel(page, /^Projets/)
          .locator('tbody')
          .filter({ hasText: 'projets de recherche publique et privée' }),
        says: [/2025 19/],
      },
    ],
  },
  {
    asked: 'whether the table of the 110 companies was handed over',
    actions: [
      (page) => page.keyboard.press('Control+k'),
      async (page) => {
        await page.getByRole('dialog').getByRole('combobox').fill('tableau des 110 entreprises')
      },
    ],
    answers: (page) => [
      {
        where: page.getByRole('dialog').getByRole('option', { name: /^Tableau des 110/ }),
        says: [/livrable/, /aucune remise publiée/],
      },
    ],
  },
]

describe('from the dashboard, in at most two actions', () => {
  it('are twelve', () => expect(questions).toHaveLength(12))

  it.each(questions)('$asked', async ({ actions, answers }) => {
    expect(actions.length).toBeLessThanOrEqual(2)
    const { page, faults, context } = await openPage(browser, site.address)
    await openDashboard(page)
    await page.getByText('Reste à payer sous condition').first().waitFor()
    for (const act of actions) await act(page)
    for (const { where, says } of some(answers(page))) {
      await where.waitFor()
      await expect
        .poll(() =>
          where.evaluate((shown) => {
            const { top, bottom } = shown.getBoundingClientRect()
            return top < innerHeight && bottom > 0
          }),
        )
        .toBe(true)
      const text = plain(await where.innerText())
      for (const words of says) expect(text).toMatch(words)
    }
    expect(faults).toEqual([])
    await context.close()
  })
})
