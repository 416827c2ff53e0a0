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
  type Stage,
  wholeOverview,
} from './stage'

const long = '20 000-character label, bidi override, emoji, zalgo'
export const hostile =
  'XSS in labels, units, notes, file names, URL parameters; `javascript:` in source links'

export const script = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>'

const labels = {
  longest: `Très${'long'.repeat(999)}`,
  tooLong: 'Trop'.repeat(5000),
  bidi: 'À l’envers \u202E droite à gauche',
  emoji: '👩🏽‍🚀🏳️‍🌈🇫🇷👨‍👩‍👧‍👦',
  zalgo: Array.from('Zalgo', (letter) => letter + '\u0300\u0316\u0334\u035C'.repeat(6)).join(''),
  script: `Libellé ${script}`,
}

/** The overview of indicators with these labels, one promise each, whose words are the label's name. */
const overview = shared(async (browser) => {
  const stage = await openStage(browser)
  const names = Object.keys(labels)
  stage.site.misbehave(
    catalogueFile,
    withRows({
      indicators: Object.entries(labels).map(([name, label]) =>
        indicator(`texte-${name.toLowerCase()}`, {
          label,
          unit: name === 'emoji' ? 'signe' : 'hostile',
        }),
      ),
      populations: names.map((name) => ({
        indicator: `texte-${name.toLowerCase()}`,
        id: 'tous',
        label: 'tous',
      })),
      units: [
        { id: 'hostile', one: `unité ${script}`, other: `unités ${script}`, whole: true },
        { id: 'signe', one: 'un', other: 'uns', symbol: '<b>u</b>', whole: true },
      ],
      figures: [
        figure('texte-bidi-actual', 'texte-bidi', 'actual', 50, {
          start: '2021-01-01',
          end: '2021-12-31',
        }),
      ],
      promises: [
        ...names.map((name) =>
          promise(`texte-${name.toLowerCase()}`, `texte-${name.toLowerCase()}`, `mots ${name}`, {
            value: 70,
          }),
        ),
        promise('act', 'texte-emoji', 'acte javascript', {
          value: 8,
          act: 'javascript:globalThis.pwned=1',
        }),
      ],
    }),
  )
  await stage.page.goto(`/promesses?exercice=${year}`)
  await wholeOverview(stage.page)
  await stage.page.getByText('Détails').first().click()
  return stage
})

const rowOf = ({ page }: Stage, name: string) =>
  overviewTable(page)
    .getByRole('row')
    .filter({ hasText: `« mots ${name} »` })

/** Nothing of what the data say was run or drawn. */
export async function isHarmless({ page }: Stage): Promise<void> {
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
  expect(
    await page.locator('main img, main script, [onerror], a[href^="javascript" i]').count(),
  ).toBe(0)
}

/** No sideways scroll; what stands out is named. */
async function keepsWidth({ page }: Stage): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map(
        (element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 30)}`,
      )
  })
  expect(wide.slice(0, 6)).toEqual([])
}

const wrapped = (item: string, name: keyof typeof labels): FaultCase => ({
  row: long,
  item,
  survive: async (browser) => {
    const stage = await overview(browser)
    const label = rowOf(stage, name).getByRole('rowheader').locator('bdi')
    expect(plain(await label.textContent())).toBe(plain(labels[name]))
    expect(await label.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate')
    const narrow = await label.evaluate((element) => element.getBoundingClientRect().width)
    expect(narrow).toBeLessThanOrEqual(1440 / 2)
    await keepsWidth(stage)
    await isSound(stage)
  },
})

export const set = (text: string): Fields => ({ fr: text, en: text })

export const textCases: readonly FaultCase[] = [
  wrapped('a label of 4 000 characters', 'longest'),
  {
    row: long,
    item: 'a label of 20 000 characters is more than the contract has: set aside and told',
    survive: async (browser) => {
      const stage = await overview(browser)
      const findings = (
        await stage.page.getByRole('status').getByRole('listitem').allInnerTexts()
      ).map(plain)
      expect(
        findings.filter((line) =>
          /^indicators\[\d+\]\.label : « "(?:Trop){15}…" » trouvé, ≤ 4000 attendu$/.test(line),
        ),
      ).toHaveLength(1)
      await keepsWidth(stage)
    },
  },
  wrapped('bidi override', 'bidi'),
  wrapped('emoji', 'emoji'),
  wrapped('zalgo', 'zalgo'),
  {
    row: long,
    item: 'all of these at 320 px, in a table and as the title of a page',
    survive: (browser) =>
      onStage(
        browser,
        async (stage) => {
          const { site, page } = stage
          const label = Object.values(labels)
            .map((text) => text.slice(0, 600))
            .join(' ')
          site.misbehave(
            /indicators\/members\./,
            changed((text) =>
              JSON.stringify({
                ...(JSON.parse(text) as object),
                label: set(label),
                definition: set(label),
              }),
            ),
          )
          site.misbehave(
            /catalogue-2026-fr/,
            changed((text) => text.replaceAll('"Adhérents"', JSON.stringify(label))),
          )
          await page.goto('/promesses?q=adherents')
          await page.goto('/promesses')
          await wholeOverview(page)
          await keepsWidth(stage)
          await page.goto('/indicateurs/members')
          await page.getByRole('heading', { level: 1, name: 'Libellé' }).waitFor()
          await keepsWidth(stage)
          await isHarmless(stage)
          await isSound(stage)
        },
        { viewport: { width: 320, height: 800 } },
      ),
  },
  {
    row: hostile,
    item: 'in a label',
    survive: async (browser) => {
      const stage = await overview(browser)
      expect(await rowOf(stage, 'script').getByRole('rowheader').textContent()).toContain(script)
      await isHarmless(stage)
    },
  },
  {
    row: hostile,
    item: 'in a unit',
    survive: async (browser) => {
      const stage = await overview(browser)
      expect(plain(await rowOf(stage, 'emoji').textContent())).toContain('70 <b>u</b>')
      expect(plain(await rowOf(stage, 'bidi').textContent())).toContain(
        `50 unités ${script} en 2021`,
      )
      await isHarmless(stage)
    },
  },
  {
    row: hostile,
    item: '`javascript:` as the source of a figure: set aside and told',
    survive: async (browser) => {
      const stage = await overview(browser)
      const findings = (
        await stage.page.getByRole('status').getByRole('listitem').allInnerTexts()
      ).map(plain)
      expect(
        findings.filter((line) =>
          /^promises\[\d+\]\.act : « "javascript:globalThis\.pwned=1" » trouvé/.test(line),
        ),
      ).toHaveLength(1)
      await isHarmless(stage)
    },
  },
]
