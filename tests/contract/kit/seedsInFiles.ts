import { catalogueOf } from '../../../src/publish/catalogue'
import { clusterSet } from '../../../mocks/contract/national/cluster'
import type { RuleId } from '../../../mocks/contract/kit/rules'
import { add, type Files, put, rewrite, rows } from './inMemory'

const members = 'indicators/members.'
const catalogue = 'catalogue-2024-fr.'

const jsonIn = (files: Files, path: string): Record<string, never> =>
  JSON.parse(String(files.get(path)))

/** Gives the first set a pack of its resources, as `change` leaves it. */
function pack(files: Files, change: (parts: Record<string, string>) => void = () => {}): void {
  const hrefs = Object.values(jsonIn(files, 'index.json').resources ?? {}).map(String)
  const parts = Object.fromEntries(hrefs.map((href) => [href, String(files.get(href))]))
  change(parts)
  put(files, 'index.json', 'packs', { resources: add(files, 'pack-resources', { files: parts }) })
}

/** Errors that are made on the way from the tables to the files. */
export const seedsInFiles: readonly (readonly [RuleId, (files: Files) => void])[] = [
  // What a file is
  [
    'absent',
    (files) => files.delete([...files.keys()].find((path) => path.startsWith('funders.')) ?? ''),
  ],
  ['encoding', (files) => rewrite(files, 'programmes.', (text) => Buffer.from(text, 'latin1'))],
  ['bom', (files) => rewrite(files, 'programmes.', (text) => `\uFEFF${text}`)],
  [
    'page',
    (files) => rewrite(files, 'programmes.', () => '<!doctype html><title>Connexion</title>'),
  ],
  ['json', (files) => rewrite(files, 'programmes.', (text) => text.slice(0, -20))],
  ['json', (files) => rewrite(files, 'programmes.', () => '')],
  ['json', (files) => rewrite(files, 'programmes.', () => '{"programmes": NaN}')],
  [
    'key-twice',
    (files) => rewrite(files, 'funders.', (text) => text.replace('{', '{"funders":[],')),
  ],
  [
    'hash',
    (files) => {
      for (const [path, text] of files)
        if (path.startsWith('funders.')) files.set(path, `${String(text)} `)
    },
  ],
  [
    'name-without-hash',
    (files) => {
      const path = [...files.keys()].find((key) => key.startsWith('funders.')) ?? ''
      files.set('funders.json', files.get(path) ?? '')
      files.delete(path)
      files.set('index.json', String(files.get('index.json')).replace(path, 'funders.json'))
    },
  ],
  ['orphan', (files) => files.set('old/funders.0123456789.json', '{}')],
  ['heavy', (files) => rewrite(files, catalogue, (text) => text + ' '.repeat(1_000_000))],
  [
    'heavy',
    (files) => {
      pack(files)
      rewrite(files, 'pack-', (text) => text + ' '.repeat(3_000_000))
    },
  ],
  [
    'pack-differs',
    (files) =>
      pack(files, (parts) => {
        for (const href of Object.keys(parts)) parts[href] += ' '
      }),
  ],
  [
    'pack-parts',
    (files) =>
      pack(files, (parts) => {
        parts['funders.0123456789.json'] = '{}'
      }),
  ],
  [
    'pack-parts',
    (files) =>
      pack(files, (parts) => {
        for (const href of Object.keys(parts).slice(1)) delete parts[href]
      }),
  ],

  // What a record is
  ['version-form', (files) => put(files, 'index.json', 'version', '1')],
  ['version-major', (files) => put(files, 'index.json', 'version', '2.0.0')],
  ['field-absent', (files) => put(files, members, 'observations.0.words', undefined)],
  ['field-absent', (files) => put(files, 'programmes.', 'amounts', undefined)],
  ['type', (files) => put(files, 'reference.', 'units.0.whole', 'oui')],
  ['number-as-text', (files) => put(files, members, 'observations.0.value', '12')],
  ['number', (files) => put(files, members, 'observations.0.value', 2 ** 53)],
  [
    'number',
    (files) => rewrite(files, members, (text) => text.replace(/"value":\d+/, '"value":1e999')),
  ],
  ['vocabulary', (files) => put(files, members, 'observations.0.status', 'guessed')],
  ['date', (files) => put(files, members, 'observations.0.period.start', '2023-02-30')],
  ['date', (files) => put(files, 'agreements.', 'agreements.0.reportDue', '2023-13')],
  ['period', (files) => put(files, members, 'observations.0.period.end', '2022-01-01')],
  ['id-form', (files) => put(files, members, 'observations.0.id', 'Pôle 01/membres')],
  ['length', (files) => put(files, members, 'observations.0.words', '')],
  [
    'address',
    (files) => put(files, 'index.json', 'resources.funders', 'https://autre.example/funders.json'),
  ],
  ['address', (files) => put(files, 'index.json', 'resources.funders', 'a/../funders.json')],
  ['address', (files) => put(files, 'index.json', 'datasets.1.href', 'pole-02/start.json')],
  ['column', (files) => put(files, catalogue, 'units.length', 40)],
  [
    'unknown-field',
    (files) => put(files, members, 'observations.0.restate', 'pole-01-members-2024-target'),
  ],
  ['unknown-field', (files) => put(files, 'funders.', 'funder', [])],

  // What records say of one another
  ['id-twice', (files) => put(files, 'visits.', 'visits.1.id', 'pole-01-visit-01')],
  [
    'record-twice',
    (files) =>
      rewrite(files, 'visits.', (text) => {
        const { visits } = JSON.parse(text)
        return JSON.stringify({ visits: [...visits, visits[0]] })
      }),
  ],
  ['identity', (files) => put(files, members, 'id', 'adherents')],
  ['identity', (files) => put(files, catalogue, 'exercise', 2025)],
  ['identity', (files) => put(files, 'pole-02/index.json', 'dataset.id', 'pole-03')],
  [
    'misplaced',
    (files) =>
      rewrite(files, members, (text) => {
        const indicator = JSON.parse(text)
        const [first] = indicator.observations
        indicator.observations.push({ ...first, id: 'astray', indicator: 'own-income' })
        return JSON.stringify(indicator)
      }),
  ],
  ['set-label', (files) => put(files, 'pole-02/index.json', 'dataset.label.fr', 'Un autre pôle')],
  ['set-version', (files) => put(files, 'pole-02/index.json', 'version', '1.9.0')],
  [
    'data-version',
    (files) =>
      put(files, 'pole-02/index.json', 'dataVersion', jsonIn(files, 'index.json').dataVersion),
  ],
  ['committee-order', (files) => put(files, 'index.json', 'committees.0.date', '2026-06-29')],
  ['committee-order', (files) => put(files, 'index.json', 'committees.1.date', '2026-07-01')],

  // What the catalogues and the register of sources repeat
  [
    'exercise-absent',
    (files) => {
      put(files, 'index.json', 'exercises.0', undefined)
      for (const path of files.keys()) if (path.startsWith('catalogue-2026')) files.delete(path)
    },
  ],
  [
    'exercise-empty',
    (files) => {
      const [fr, en] = (['fr', 'en'] as const).map((language) =>
        add(files, `catalogue-2031-${language}`, catalogueOf(clusterSet(1), 2031, language)),
      )
      put(files, 'index.json', 'exercises.4', { year: 2031, catalogue: { fr, en } })
    },
  ],
  [
    'catalogue-lacks',
    (files) => rows(files, catalogue, 'promises', (promises) => promises.slice(1)),
  ],
  ['catalogue-lacks', (files) => rows(files, catalogue, 'territories', () => [])],
  [
    'catalogue-extra',
    (files) =>
      rows(files, catalogue, 'figures', (figures) => [
        ...figures,
        { ...figures[0], id: 'from-another-table' },
      ]),
  ],
  [
    'catalogue-differs',
    (files) =>
      rows(files, catalogue, 'promises', ([first, ...others]) => [
        { ...first, value: 987_654 },
        ...others,
      ]),
  ],
  [
    'catalogue-total',
    (files) => rows(files, catalogue, 'programmes', ([first]) => [{ ...first, total: 1 }]),
  ],
  [
    'catalogue-total',
    (files) => rows(files, catalogue, 'shares', ([first]) => [{ ...first, euros: 1 }]),
  ],
  ['sources-lacks', (files) => put(files, 'sources.', 'figures.0', undefined)],
  ['sources-differs', (files) => put(files, 'sources.', 'figures.0.row', 'une autre ligne')],
]
