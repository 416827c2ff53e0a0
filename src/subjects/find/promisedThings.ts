import type { ParsedCatalogue } from '../../api/catalogue'
import { addresses } from '../../address/addresses'
import { yearOf } from '../../domain/period'
import type { ProfileId } from '../../domain/profile'
import { domainWord } from '../../format/domainWord'
import { proposedText, statusWords } from '../../format/reading'
import { shortNameOf } from '../../format/shortName'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { OverviewRow } from '../promise/overviewRow'
import { overviewRows } from '../promise/overviewRows'
import { resultWords, targetWords } from '../promise/rowWords'
import { parts, type Said, type Thing, within } from './thing'

const numbers = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value) => value !== null && value !== undefined)

/** Objective, result of the same scope, and reading of a promise in one line. */
function figureOf(row: OverviewRow): string | null {
  const { figure, words, year } = resultWords(row)
  const result =
    words === null ? figure : typeset(m.overview_quoted({ words }, { locale: 'fr' }), 'fr')
  const target = targetWords(row)
  return parts(
    target === null ? null : m.find_target({ figure: target }),
    result === null ? null : m.find_result({ figure: result, year: year ?? '' }).trim(),
    statusWords[row.verdict.status](),
  )
}

const yearOfRow = ({ promise }: OverviewRow): number | null =>
  promise.target.period === null ? null : yearOf(promise.target.period.end)

function saidOf(row: OverviewRow): Said {
  const { programmes, agreements, funders } = row.catalogue
  const agreement = row.agreement === null ? undefined : agreements.get(row.agreement)
  return {
    figure: figureOf(row),
    where: parts(
      String(yearOfRow(row) ?? ''),
      row.population === null ? null : typeset(row.population),
      row.territory,
      proposedText(row.promise.target, row.asOf),
      typeset(programmes.get(row.programme)?.label ?? ''),
      agreement?.parties.map((id) => shortNameOf(funders, id)).join(', '),
    ),
  }
}

function promiseThing(row: OverviewRow): Thing {
  const { promise, indicator, catalogue, territory, population } = row
  const { target } = promise
  const year = yearOfRow(row)
  const agreement = row.agreement === null ? undefined : catalogue.agreements.get(row.agreement)
  return {
    key: `promise:${target.id}`,
    kind: 'promise',
    label: typeset(row.label),
    figures: numbers([target.value, target.upper]),
    more: [
      target.words,
      ...row.otherWords,
      population ?? '',
      territory ?? '',
      String(year ?? ''),
      catalogue.programmes.get(row.programme)?.label ?? '',
      ...(agreement?.parties ?? []).map((id) => shortNameOf(catalogue.funders, id)),
      m.find_kind_promise(),
    ],
    weight: 0.5,
    to: (lasting) =>
      within(
        addresses.indicator(indicator, {
          ...lasting,
          ...(year === null ? {} : { exercice: String(year) }),
        }),
        target.id,
      ),
    say: () => saidOf(row),
  }
}

/** Indicators that the exercises promise something for, each once as the latest of them names it, and every promise. */
export function promisedThings(
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  profile: ProfileId,
): Thing[] {
  const rows = overviewRows(catalogues, asOf, profile)
  const firstRow = new Map<string, OverviewRow>()
  const targets = new Map<string, OverviewRow[]>()
  for (const row of rows) {
    const own = targets.get(row.indicator)
    if (own === undefined) targets.set(row.indicator, [row])
    else own.push(row)
    if (!firstRow.has(row.indicator)) firstRow.set(row.indicator, row)
  }
  const indicators = [...firstRow].map(([id, row]): Thing => {
    const own = targets.get(id) ?? []
    // Of a large set the other figures are made one by one: only the promised ones are looked through.
    const known = catalogues.flatMap(({ series, figures }) =>
      series === null ? (figures.get(id) ?? []) : [],
    )
    return {
      key: `indicator:${id}`,
      kind: 'indicator',
      label: typeset(row.label),
      figures: [
        ...new Set(
          numbers(
            [...own.map(({ promise }) => promise.target), ...known].map(({ value }) => value),
          ),
        ),
      ],
      more: [
        id.replaceAll('-', ' '),
        domainWord(row.domain),
        row.unit.other,
        ...new Set(own.map(({ promise }) => promise.target.words)),
      ],
      weight: 2.8,
      to: (lasting) => addresses.indicator(id, lasting),
      say: () => saidOf(row),
    }
  })
  return [...indicators, ...rows.map(promiseThing)]
}
