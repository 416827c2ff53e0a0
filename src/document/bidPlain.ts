import { m } from '../format/words'
import { pageName } from '../subjects/find/pageNames'
import { plainVersion } from '../plain/schema'
import { proposedId } from '../subjects/bid/bidCells'
import type { BidView, ProposalView } from '../subjects/bid/bidView'
import { periodText } from '../spreadsheet/dateText'
import { type BidFrame, isProposed } from './bidPieces'

type Raw = Readonly<Record<string, unknown>>

/** Ids travel in addresses: a cell's key has a sign that they have not. */
const idOf = (key: string): string => key.replaceAll('#', '-')

/** Fields without those that say nothing. */
const said = (fields: Raw): Raw =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  )

const startId = (key: string): string => `${idOf(key)}-start`

/** The typed start, with its source; none where nothing that can be read is typed. */
function baselineOf({ key, typed, scope, years }: ProposalView): readonly Raw[] {
  const start = years.flatMap(({ promise }) => promise?.baseline ?? [])[0]
  if (start === undefined) return []
  const period = periodText(typed.startYear ?? '')
  return [
    said({
      id: startId(key),
      value: start.value,
      operator: start.operator,
      population: scope.population,
      territory: scope.territory,
      nature: scope.nature,
      ...(period === null ? {} : { from: period.start, to: period.end }),
      source: (typed.startSource ?? '').trim() === '' ? null : { document: typed.startSource },
    }),
  ]
}

function targetsOf(
  { key, typed, scope, years }: ProposalView,
  programme: string,
  asOf: string,
): readonly Raw[] {
  return years.flatMap(({ year, promise, words, typed: cell }) => {
    if (promise === null) return []
    const { value, upper, operator } = promise.target
    return [
      said({
        id: idOf(proposedId(key, year)),
        year,
        value,
        upper,
        operator,
        words: words === '' ? cell.value : words,
        population: scope.population,
        territory: scope.territory,
        nature: scope.nature,
        programme,
        known: asOf,
        baseline: promise.baseline === null ? null : startId(key),
        partOf: typed.partOf === undefined ? null : idOf(proposedId(typed.partOf, year)),
      }),
    ]
  })
}

function indicatorOf({ resource, view, proposals }: BidView, programme: string, asOf: string): Raw {
  const { id, label, definition, domain, populations, ascending, since } = resource.indicator
  const made = proposals.filter(isProposed)
  const unit = view.unit
  return said({
    id,
    label,
    definition,
    domain,
    kind: made[0]?.kind,
    better: ascending ? 'more' : 'less',
    unit: unit === null ? null : said({ ...unit }),
    since,
    // What counts and what does not is said of the population that is counted.
    populations: populations.map((population) => {
      const rule = made.find(
        ({ scope, typed }) =>
          scope.population === population.id && (typed.rule ?? '').trim() !== '',
      )
      return rule?.typed.rule === undefined
        ? population
        : Object.assign({}, population, { definition: rule.typed.rule })
    }),
    baselines: made.flatMap(baselineOf),
    targets: made.flatMap((proposal) => targetsOf(proposal, programme, asOf)),
  })
}

/** Evidence that is typed, as what the agreement will ask for. */
const deliverablesOf = ({ proposals }: BidView, programme: string): readonly Raw[] =>
  proposals.filter(isProposed).flatMap(({ key, typed, years }) => {
    const what = (typed.evidence ?? '').trim()
    if (what === '') return []
    const who = (typed.who ?? '').trim()
    const made = years.filter(({ promise }) => promise !== null)
    const owed = made.flatMap(({ promise }) => promise?.reportDue ?? [])[0]
    return [
      said({
        id: `${idOf(key)}-evidence`,
        programme,
        label: who === '' ? what : m.bid_evidence_by({ what, who }),
        due: owed,
        evidences: made.map(({ year }) => idOf(proposedId(key, year))),
      }),
    ]
  })

/**
 * A bid as a plain document: what becomes the next agreement's data when it is signed. Its targets are adopted by nobody, so
 * that every view says that they are proposed; nothing of an indicator without a proposed target.
 */
export function bidPlain(all: readonly BidView[], { years, asOf, territories }: BidFrame): Raw {
  const views = all.filter(({ proposals }) => proposals.some(isProposed))
  const span = `${years[0] ?? ''}-${years.at(-1) ?? ''}`
  const programme = `bid-${span}`
  const used = new Set(
    views.flatMap(({ proposals }) => proposals.map(({ scope }) => scope.territory)),
  )
  return {
    jalons: plainVersion,
    title: m.bid_pack_title({ title: pageName('candidature') }),
    asOf,
    indicators: views.map((view) => indicatorOf(view, programme, asOf)),
    programmes: [
      {
        id: programme,
        label: m.bid_programme({ years: span }),
        from: `${years[0] ?? ''}-01-01`,
        to: `${years.at(-1) ?? ''}-12-31`,
      },
    ],
    territories: territories.filter(({ id }) => used.has(id)),
    deliverables: views.flatMap((view) => deliverablesOf(view, programme)),
  }
}
