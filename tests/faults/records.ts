import type { Page } from 'playwright'
import { expect } from 'vitest'
import { changed } from '../support/faultyServer'
import {
  catalogueFile,
  type Fields,
  indicator,
  promise,
  unwritable,
  withRows,
  year,
} from './editedCatalogue'
import { answered } from './answered'
import { hostile, inRecord } from './recordFaults'
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
import { some } from '../support/some'

const row =
  'wrong shape, unknown enum, missing field, number as text, 1e999, integer over 2^53, year 20255, "2024-13"'
const twice = 'same id twice; two sources disagree'
const linked = 'dangling or cyclic parent; hostile ids (`__proto__`, `../`, `%2F`)'

const promises: readonly Fields[] = [
  ...inRecord.map(({ fields }, place) =>
    promise(`faute-${place}`, 'voisins', `faute ${place} :`, { value: 7000, ...fields }),
  ),
  ...hostile.map((id) => promise(id, 'voisins', 'identifiant hostile')),
  promise('voisin', 'voisins', 'bon voisin', { value: 41 }),
  promise('egal', 'voisins', 'deux fois égal', { value: 42 }),
  promise('egal', 'voisins', 'deux fois égal', { value: 42 }),
  promise('autre', 'voisins', 'deux fois différent', { value: 43 }),
  promise('autre', 'voisins', 'deux fois différent', { value: 44 }),
  promise('perdu', 'voisins', 'parent perdu', { value: 45, partOf: 'nulle-part' }),
  promise('cycle-a', 'voisins', 'cycle a', { value: 46, partOf: 'cycle-b' }),
  promise('cycle-b', 'voisins', 'cycle b', { value: 47, partOf: 'cycle-a' }),
  promise('cycle-c', 'voisins', 'cycle c', { value: 48, partOf: 'cycle-c' }),
  promise('sans-programme', 'voisins', 'programme perdu', { value: 49, programme: 'nulle-part' }),
  promise('constructor', 'constructor', 'constructeur', { value: 50 }),
]

/** The overview of a catalogue and an index with all of these faults, its details open. */
const broken = shared(async (browser) => {
  const stage = await openStage(browser)
  const { site, page } = stage
  const entries = [...hostile.map((id) => `"${id}":"x.json"`), '"bon":"../../etc.json"'].join()
  site.misbehave(
    /v1\/index\.json$/,
    changed((text) => text.replace(/"indicators":\s*{/, `$&${entries},`)),
  )
  site.misbehave(
    catalogueFile,
    withRows(
      {
        promises,
        indicators: [indicator('voisins'), indicator('constructor')],
        populations: ['voisins', 'constructor'].map((id) => ({
          indicator: id,
          id: 'tous',
          label: 'tous',
        })),
      },
      (text) => text.replace('"columns":{', '"columns":{"__proto__":[{"polluted":true}],'),
    ),
  )
  await page.goto(`/promesses?exercice=${year}`)
  await wholeOverview(page)
  await page.getByText('Détails').first().click()
  return stage
})

const rowsOf = (page: Page, words: string) =>
  overviewTable(page)
    .getByRole('row')
    .filter({ hasText: `« ${words} »` })

const onBroken = (of: string, item: string, hold: (stage: Stage) => Promise<void>): FaultCase => ({
  row: of,
  item,
  survive: async (browser) => {
    const stage = await broken(browser)
    await hold(stage)
    expect(await rowsOf(stage.page, 'bon voisin').innerText()).toContain('41')
    await isSound(stage)
  },
})

const findings = async ({ page }: Stage): Promise<string[]> =>
  (await page.getByRole('status').getByRole('listitem').allInnerTexts()).map(plain)

/** Told once, at `path`. */
async function isTold(stage: Stage, told: RegExp): Promise<void> {
  expect(plain(await stage.page.getByRole('status').first().innerText())).toMatch(
    /^\d+ enregistrements illisibles ont été mis de côté/,
  )
  const found = await findings(stage)
  expect(found.filter((line) => told.test(line))).toHaveLength(1)
}

const once =
  (words: string) =>
  async ({ page }: Stage): Promise<void> => {
    expect(await rowsOf(page, words).count()).toBe(1)
  }

/** Shown, and said to be odd: counted in words, and named at its place. */
async function isOdd(stage: Stage, words: RegExp, place: string): Promise<void> {
  expect(plain(await stage.page.getByRole('status').first().innerText())).toMatch(words)
  const found = await findings(stage)
  expect(found.filter((line) => line.startsWith(`${place} : `))).toHaveLength(1)
}

const lost = /\d+ renvois ne mènent à rien \(.*promesses/
const circle = /3 renvois tournent en rond \(promesses\)/

/** A page on which one file says something odd of itself or of another; `path` of it is told in these words. */
const oddFile = (
  item: string,
  address: string,
  file: RegExp,
  edit: (content: Record<string, Fields[]>) => object,
  told: readonly [words: RegExp, place: RegExp],
): FaultCase => ({
  row: linked,
  item,
  survive: (browser) =>
    onStage(browser, async (stage) => {
      const { site, page } = stage
      site.misbehave(
        file,
        changed((text) => JSON.stringify(edit(JSON.parse(text)))),
      )
      await page.goto(address)
      const status = page.getByRole('status').filter({ hasText: told[0] })
      await status.getByText('Détails').click()
      expect((await status.getByRole('listitem').allInnerTexts()).map(plain).join('\n')).toMatch(
        told[1],
      )
      await isSound(stage)
      // The cause ends: nothing more is said of it.
      site.mend()
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await status.count()).toBe(0)
    }),
})

/** The records, the first with these fields. */
const firstWith = (records: readonly Fields[] | undefined, fields: Fields): Fields[] => {
  const [first, ...others] = some(records ?? [])
  return [{ ...first, ...fields }, ...others]
}
const emptied = (list: string) => (content: Record<string, Fields[]>) => ({
  ...content,
  [list]: [],
})
const empty = (list: string): RegExp =>
  new RegExp(
    `1 liste est arrivée vide, alors que d’autres enregistrements en nomment le contenu\\s:\\s${list}\\.`,
  )

/** The page of an indicator whose observations have these faults, its details open. */
const brokenIndicator = shared(async (browser) => {
  const stage = await openStage(browser)
  const { site, page } = stage
  site.misbehave(
    /indicators\/members\./,
    changed((text) => {
      const resource = JSON.parse(text) as { observations: Fields[] }
      const sound = resource.observations.find(({ role }) => role === 'actual') ?? {}
      const faulty = inRecord.map(({ fields }, place) => ({
        ...sound,
        id: `faute-${place}`,
        words: `faute ${place} :`,
        value: 7000,
        ...fields,
      }))
      return unwritable(
        JSON.stringify({ ...resource, observations: [...resource.observations, ...faulty] }),
      )
    }),
  )
  await page.goto('/indicateurs/members')
  await page.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
  await page.getByText('Détails').first().click()
  return stage
})

const wholeFile = (
  item: string,
  file: RegExp,
  edit: (text: string) => string,
  told: RegExp,
  // What is not what its name promises is asked once more, past every cache; an index has no such name.
  asked = 2,
): FaultCase => answered({ row, item, file, provoke: changed(edit), told, asked })

export const recordCases: readonly FaultCase[] = [
  ...inRecord.map(({ item, told }, place) =>
    onBroken(row, `${item}, in the catalogue`, async (stage) => {
      await isTold(stage, new RegExp(`^promises\\[\\d+\\]${told.source}`))
      expect(await rowsOf(stage.page, `faute ${place} :`).count()).toBe(0)
    }),
  ),
  ...inRecord.map(({ item, told }): FaultCase => ({
    row,
    item: `${item}, in an indicator`,
    survive: async (browser) => {
      const stage = await brokenIndicator(browser)
      await isTold(stage, new RegExp(`^observations\\[\\d+\\]${told.source}`))
      const table = await stage.page.getByRole('table').first().innerText()
      expect(table).toContain('273')
      expect(table).not.toMatch(/faute|7.?00\d/)
      await isSound(stage)
    },
  })),
  wholeFile(
    'a whole file of the wrong shape',
    /catalogue-2026-fr/,
    (text) => text.replace('"exercise":2026', '"exercise":"2026"'),
    /n’ont pas la forme attendue : exercise, « "2026" » trouvé, number attendu/,
  ),
  wholeFile(
    'a missing list',
    /catalogue-2026-fr/,
    (text) => text.replace('"promises":', '"promesses":'),
    /n’ont pas la forme attendue : promises, « ∅ » trouvé, object attendu/,
  ),
  wholeFile(
    'year 20255 as the date of the data',
    /v1\/index\.json/,
    (text) => text.replace(/"asOf":\s*"2026/, '"asOf":"20255'),
    /n’ont pas la forme attendue : asOf, « "20255-07-08" » trouvé, YYYY-MM-DD attendu/,
    1,
  ),
  onBroken(twice, 'the same id twice, equal: shown once', once('deux fois égal')),
  onBroken(twice, 'the same id twice, different: both shown, marked, and said', async (stage) => {
    const both = (await rowsOf(stage.page, 'deux fois différent').allInnerTexts()).map(plain)
    expect(both).toHaveLength(2)
    for (const text of some(both)) expect(text).toContain('chiffres divergents')
    expect(both.join()).toMatch(/43.*44/)
    expect(plain(await stage.page.getByRole('status').first().innerText())).toContain(
      '1 identifiant est porté deux fois par des enregistrements qui se contredisent (promesses)',
    )
    expect((await findings(stage)).filter((line) => line.includes('« "autre" »'))).toHaveLength(1)
  }),
  onBroken(linked, 'dangling parent: drawn once, and said', async (stage) => {
    await once('parent perdu')(stage)
    await isOdd(stage, lost, 'promises.perdu.partOf')
  }),
  onBroken(linked, 'cyclic parent: each drawn once, and said', async (stage) => {
    await isOdd(stage, circle, 'promises.cycle-a.partOf')
    await isOdd(stage, circle, 'promises.cycle-b.partOf')
    await once('cycle a')(stage)
    await once('cycle b')(stage)
  }),
  onBroken(linked, 'parent of itself: drawn once, and said', async (stage) => {
    await once('cycle c')(stage)
    await isOdd(stage, circle, 'promises.cycle-c.partOf')
  }),
  onBroken(linked, 'dangling programme: drawn once, and said', async (stage) => {
    await once('programme perdu')(stage)
    await isOdd(stage, lost, 'promises.sans-programme.programme')
  }),
  oddFile(
    'a parent in an indicator that no figure of the set is: said on its page',
    '/indicateurs/members',
    /indicators\/members\./,
    (content) => ({
      ...content,
      observations: firstWith(content.observations, { partOf: 'nulle-part' }),
    }),
    [/1 renvoi ne mène à rien \(observations\)/, /^observations\S+\.partOf : « "nulle-part" »/],
  ),
  oddFile(
    'a funder that no list has: said on the page of the money',
    '/financeurs',
    /\/agreements\./,
    ({ agreements, ...content }) => ({
      ...content,
      agreements: firstWith(agreements, { parties: ['nulle-part'] }),
    }),
    [/1 renvoi ne mène à rien \(conventions\)/, /^agreements\S+\.parties : « "nulle-part" »/],
  ),
  ...(
    [
      ['agreements', 'conventions', '/programmes'],
      ['funders', 'financeurs', '/financeurs'],
      ['programmes', 'programmes', '/programmes'],
    ] as const
  ).map(([list, words, address]) =>
    oddFile(
      `an empty list of ${list}: said where records stood`,
      address,
      new RegExp(`/${list}\\.`),
      emptied(list),
      [empty(words), new RegExp(`^${list} : « \\[\\] » trouvé`, 'm')],
    ),
  ),
  oddFile('an empty register: said on its page', '/projets', /\/projects\./, emptied('projects'), [
    empty('projets'),
    /^projects : « \[\] » trouvé/,
  ]),
  ...hostile.map((id) =>
    onBroken(linked, `${id} as the id of a record`, (stage) =>
      isTold(stage, new RegExp(`^promises\\[\\d+\\]\\.id : « "${id}" » trouvé`)),
    ),
  ),
  ...hostile.map((id) =>
    onBroken(linked, `${id} as a key of the index`, (stage) =>
      isTold(stage, new RegExp(`^indicators\\.${id} : « "${id}" » trouvé`)),
    ),
  ),
  onBroken(linked, '../ as an address in the index', (stage) =>
    isTold(stage, /^indicators\.bon : « "\.\.\/\.\.\/etc\.json" » trouvé/),
  ),
  ...hostile.map((id): FaultCase => ({
    row: linked,
    item: `${id} in the address of a page`,
    survive: (browser) =>
      onStage(browser, async (stage) => {
        const { page, site } = stage
        await page.goto(`/indicateurs/${encodeURIComponent(id)}`)
        await page.getByRole('heading', { level: 1, name: 'Indicateur inconnu' }).waitFor()
        expect(site.asked(/^\/api\/(?!v1\/index\.json$)/)).toBe(0)
        await isSound(stage)
      }),
  })),
  onBroken(linked, '__proto__ as the name of a column', async ({ page }) => {
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  }),
  onBroken(linked, 'constructor as an id: a name like any other', async (stage) => {
    await once('constructeur')(stage)
    const link = rowsOf(stage.page, 'constructeur').getByRole('link').first()
    expect(await link.getAttribute('href')).toBe('/indicateurs/constructor')
  }),
]
