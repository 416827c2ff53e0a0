import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../src/api/indicator'
import { operatorOf } from '../../src/domain/comparator'
import { formatNumber } from '../../src/format/numbers'
import { flagWord } from '../../src/format/flagWords'
import { resultSentenceOf } from '../../src/format/resultSentence'
import { sentenceOf } from '../../src/format/sentence'
import { valueTicks } from '../../src/charts/valueTicks'
import { applyFiles } from '../../src/ownSet/applyFiles'
import { originOf } from '../../src/ownSet/ownSet'
import { indicatorView } from '../../src/subjects/indicator/indicatorView'
import { dataSetVocabulary } from '../../src/spreadsheet/dataSetVocabulary'
import { demonstration, published } from '../publish/set'
import { saidOf } from '../spreadsheet/readFile'
import { takenFrom } from './files'

const onPublished = { dataSet: published, origin: originOf(published) }
const heading = 'Indicateur;Objectif ou résultat;Territoire;Période;Valeur;Programme\r\n'

const recordsFrom = async (text: string) => (await takenFrom(text, published)).records

/** The sheet of an indicator with what a file says of it. */
async function viewOf(text: string, id: string, year: number) {
  const { dataSet } = applyFiles(onPublished, [await takenFrom(text, published)])
  const indicator = dataSet.indicators.find((known) => known.id === id)
  const resource = readIndicator({
    ...indicator,
    observations: dataSet.observations.filter((figure) => figure.indicator === id),
  })
  return indicatorView(resource, {
    agreements: [...dataSet.agreements],
    reference: { units: [...dataSet.units], territories: [...dataSet.territories] },
    contradictions: [],
    asOf: dataSet.asOf,
    profile: dataSet.profile,
    exercise: String(year),
    language: 'fr',
    natureWord: String,
  })
}

/** The promise of a year that a file gives, as its sheet reads it. */
async function promiseOf(text: string, id: string, year: number) {
  const view = await viewOf(text, id, year)
  const read = view.promises.find(
    ({ promise: { target } }) =>
      target.level === 'declared' && target.period?.end.startsWith(String(year)),
  )
  if (read === undefined) throw new Error(`no promise of ${id} in ${year}`)
  return read
}

const idOf = (label: string): string =>
  published.indicators.find((indicator) => indicator.label.fr === label)?.id ?? ''

describe('trouble that others met with figures', () => {
  it('p03: one company written five ways is one company', async () => {
    const names = [
      'Société Précision',
      'Socie\u0301te\u0301 Pre\u0301cision',
      'Société\u00a0Précision',
      'Société  Précision',
      'SOCIETE PRECISION',
    ]
    const rows = names.map((name, place) => `${name};12345678900015;1${place}/03/2026;GBM;ASD\r\n`)
    const file = await takenFrom(
      `Entreprise;SIRET;Date;Territoire;Marché\r\n${rows.join('')}`,
      published,
    )
    const { counts } = applyFiles(onPublished, [file], demonstration.rules)
    expect(counts.map(({ figure, rows: behind }) => [figure.value, behind])).toEqual([
      [1, 5],
      [1, 5],
    ])
  })

  it('p06: a target of an agreement is a promise of its programme', async () => {
    const label = 'Taux de réussite à l’Accélérateur EIC'
    const { promise, reading } = await promiseOf(
      `Indicateur;Objectif ou résultat;Territoire;Période;Valeur;Convention\r\n${label};Objectif;BFC;2025;14,4;Convention Animation 2026 avec GBM\r\n${label};Résultat;BFC;2025;14,3;\r\n`,
      idOf(label),
      2025,
    )
    expect(promise.target).toMatchObject({ value: 14.4, programme: 'animation-2026' })
    expect(reading).toMatchObject({ status: 'notAttained', gap: -0.1 })
  })

  it('p06: a target of no programme and no agreement is said at its line, and named by the sentence', async () => {
    const label = 'Taux de réussite à l’Accélérateur EIC'
    const text = `Indicateur;Objectif ou résultat;Territoire;Période;Valeur\r\n${label};Objectif;BFC;2025;14,4\r\n`
    expect(
      (await saidOf(new TextEncoder().encode(text), 'value', {}, dataSetVocabulary(published)))
        .said,
    ).toEqual(['2: noProgramme '])
    const view = await viewOf(text, idOf(label), 2025)
    expect(view.promises).toEqual([])
    expect(view.outside?.value).toBe(14.4)
    expect(view.rows.flatMap(({ wordings }) => wordings).map(({ value }) => value)).toEqual([14.4])
    expect(resultSentenceOf(view.lastResult, { one: '', other: '' }, view.outside)).toContain(
      'un objectif est cité hors de tout programme\u00a0: «\u00a014,4\u00a0»',
    )
  })

  it('keeps the words of a figure as its file writes them', async () => {
    const label = 'Adhérents implantés sur le territoire du pôle'
    const { observations } = await recordsFrom(
      `${heading}${label};Résultat;BFC;2025;Estimé 5,85 %;Animation 2026\r\n`,
    )
    expect(observations).toMatchObject([
      {
        value: 5.85,
        words: 'Estimé 5,85 %',
        source: { row: '2', printed: 'Estimé 5,85 %' },
      },
    ])
  })

  it('knows an id in capitals, and a commune as a territory', async () => {
    const { visits } = await recordsFrom(
      'Identifiant;Entreprise;Date;Commune\r\nVISITE-1;Alpha;12/03/2026;GBM\r\n',
    )
    expect(visits).toMatchObject([{ id: 'visite-1', territory: 'gbm' }])
  })

  it('p07: the starting value that is given is the one that is read from', async () => {
    const label = 'Adhérents implantés sur le territoire du pôle'
    const { reading } = await promiseOf(
      `${heading}${label};Départ;BFC;2023;4,9 %;Animation 2026\r\n${label};Objectif;BFC;2025;5,9 %;Animation 2026\r\n${label};Résultat;BFC;2025;5,85 %;Animation 2026\r\n`,
      idOf(label),
      2025,
    )
    expect(reading).toMatchObject({ status: 'nearlyAttained', ratio: 0.95, gap: -0.05 })
    expect(reading.flags).not.toContain('noBaseline')
  })

  it('p08: a bare number reads at most where less is better', async () => {
    const label = 'Dépôts d’un même projet avant financement'
    const { promise, reading } = await promiseOf(
      `${heading}${label};Objectif;BFC;2025;3;Animation 2026\r\n${label};Résultat;BFC;2025;5;Animation 2026\r\n`,
      idOf(label),
      2025,
    )
    expect(operatorOf(promise)).toBe('<=')
    expect(reading.flags.map((flag) => flagWord(flag, promise))).toContain(
      'lu «\u00a0au plus\u00a0»',
    )
    expect(reading.gap).toBe(2)
  })

  it('p10: small values are told apart in sentence, table and axis', async () => {
    const label = 'Taux d’aide européen'
    const { promise, reading } = await promiseOf(
      `${heading}${label};Résultat;BFC;2023;0,0004;Animation 2026\r\n${label};Objectif;BFC;2024;0,0009;Animation 2026\r\n`,
      idOf(label),
      2024,
    )
    const sentence = sentenceOf({
      promise,
      reading,
      unit: { one: '%', other: '%', symbol: '%' },
      territory: null,
      scopeOf: String,
      asOf: '2026-07-08',
    })
    expect(sentence).toContain('0,0009\u00a0%')
    expect(sentence).not.toMatch(/[^,\d]0\u00a0%/)
    const ticks = valueTicks([0.0004, 0.0009]).map((tick) => formatNumber(tick))
    expect(new Set(ticks).size).toBe(ticks.length)
  })

  it('p16: no binary noise leaves a gap of decimals', async () => {
    const label = 'Taux de réussite à l’Accélérateur EIC'
    const { reading } = await promiseOf(
      `${heading}${label};Objectif;BFC;2025;14,4;Animation 2026\r\n${label};Résultat;BFC;2025;14,3;Animation 2026\r\n`,
      idOf(label),
      2025,
    )
    expect([reading.gap, reading.missing]).toEqual([-0.1, 0.1])
  })
})
