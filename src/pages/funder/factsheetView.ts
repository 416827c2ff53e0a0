import type { ParsedCatalogue } from '../../api/catalogue'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { headlineOf } from '../../subjects/dashboard/headline'
import { headlineRank } from '../../subjects/dashboard/headlineRank'
import { yearOf } from '../../domain/period'
import type { ProfileId } from '../../domain/profile'
import { type AmountLine, firmFirst, stagesOf } from '../../subjects/money/amountLine'
import { type DeliverableLine, deliverableLines } from '../../subjects/money/deliverableView'
import type {
  Agreement,
  Amount,
  Funder,
  FundingData,
  Programme,
} from '../../subjects/money/fundingData'
import {
  type InstalmentLine,
  instalmentsOf,
  type Lever,
  leverOf,
} from '../../subjects/money/instalmentView'
import {
  type PromiseLine,
  promiseLines,
  type StatusTally,
  tally,
} from '../../subjects/money/promiseLine'
import { type BudgetShare, linesOf, sharesOf } from '../../subjects/money/funderMoney'
import { sheetYears } from '../../subjects/money/funderView'

/** Amounts of one stage, added up: what stands at the head of a sheet. */
export interface Headline {
  readonly stage: Amount['stage']
  readonly euros: number
  readonly parts: readonly number[]
}

export interface FactsheetBlock {
  readonly agreement: Agreement
  readonly programme: Programme | null
  readonly grants: readonly AmountLine[]
  /** The funder's place in the programme's plan; `null` where none is published. */
  readonly share: BudgetShare | null
  readonly tallies: readonly StatusTally[]
  readonly count: number
  /** Headline indicators first, then own territory, figures before words; cut so that the sheet stays one page. */
  readonly promises: readonly PromiseLine[]
  readonly more: number
  readonly lever: Lever
  /** False where the acts at hand detail no payment. */
  readonly hasInstalments: boolean
  readonly unsaid: readonly InstalmentLine[]
  readonly deliverables: readonly DeliverableLine[]
  readonly moreDeliverables: number
}

/** One printed page: what a funder gave in a year, for what, and what it is still owed. */
export interface FactsheetView {
  readonly funder: Funder
  readonly year: number
  readonly headlines: readonly Headline[]
  readonly blocks: readonly FactsheetBlock[]
  /** Grants of the year whose agreement is not among the acts at hand. */
  readonly recalled: readonly AmountLine[]
}

/** Printed lines and deliverables that fit on one A4 page for so many agreements, with room for what a simulated set says of itself. */
const fitting = (agreements: number): { readonly lines: number; readonly deliverables: number } =>
  agreements === 1 ? { lines: 25, deliverables: 6 } : { lines: 20 / agreements, deliverables: 2 }

/** Printed lines that a promise takes: one in words runs over two or three. */
const linesOfPromise = ({ promise }: PromiseLine): number =>
  promise.target.value === null ? 2.4 : 1.3

/** The first promises that fit into so many printed lines. */
function thatFit(promises: readonly PromiseLine[], lines: number): PromiseLine[] {
  let left = lines
  return promises.filter((promise) => {
    left -= linesOfPromise(promise)
    return left >= 0
  })
}

const headlinesOf = (grants: readonly AmountLine[]): Headline[] => {
  const given = new Set(stagesOf(grants))
  return firmFirst
    .filter((stage) => given.has(stage))
    .map((stage) => {
      const parts = grants.filter((grant) => grant.stage === stage).map(({ euros }) => euros)
      return { stage, parts, euros: parts.reduce((sum, euros) => sum + euros, 0) }
    })
}

/** Lines kept for figures of other scopes, so that the whole programme is seen beside the own territory. */
const keptForOthers = 2

const isFigure = ({ promise }: PromiseLine): boolean => promise.target.value !== null
/** 0 where a result is known: it comes first. */
const rankOf = ({ reading }: PromiseLine): number =>
  reading.answer === null && reading.lastKnown === null ? 1 : 0

/** What fits on a sheet: headline indicators, then own territory, figures before words; of the other scopes, those with a known result first. */
function picked(
  lines: readonly PromiseLine[],
  territory: string | null,
  entries: readonly HeadlineEntry[],
  room: number,
): PromiseLine[] {
  const rankIn = headlineRank(entries, territory)
  const place = ({ promise }: PromiseLine): number => rankIn(promise.target)
  const headline = new Set(entries.map(({ indicator }) => indicator))
  const head = lines
    .filter((line) => isFigure(line) && headline.has(line.promise.target.indicator))
    .toSorted((a, b) => place(a) - place(b))
  const isOwn = ({ promise }: PromiseLine): boolean =>
    territory !== null && promise.target.territory === territory
  const own = lines.filter(isOwn)
  const others = lines.filter((line) => !isOwn(line)).toSorted((a, b) => rankOf(a) - rankOf(b))
  const otherFigures = others.filter(isFigure)
  const ownFigures = own.filter(isFigure)
  const kept = Math.min(keptForOthers, otherFigures.length)
  const first = thatFit([...new Set([...head, ...ownFigures])], room - kept * 1.3)
  const rest = [
    ...first,
    ...otherFigures,
    ...own.filter((line) => !isFigure(line)),
    ...ownFigures,
    ...others,
  ]
  return thatFit([...new Set(rest)], room).toSorted((a, b) => place(a) - place(b))
}

interface Asked {
  readonly funder: string
  readonly year: number
  /** `null` for all agreements of the year. */
  readonly agreement: string | null
}

interface At {
  readonly catalogues: readonly ParsedCatalogue[]
  readonly asOf: string
  readonly readerDay: string
  readonly profile: ProfileId
  /** What the data set puts first. */
  readonly headline: readonly HeadlineEntry[]
}

/** `null` where the funder is unknown or has no such agreement in that year. */
export function factsheetView(
  { funder: funderId, year, agreement: wanted }: Asked,
  data: FundingData,
  { catalogues, asOf, readerDay, profile, headline }: At,
): FactsheetView | null {
  const funder = data.funders.get(funderId)
  const agreements = data.agreements.filter(
    (agreement) =>
      agreement.parties.includes(funderId) &&
      (wanted === null || agreement.id === wanted) &&
      sheetYears(agreement, funderId, data).includes(year),
  )
  if (!funder || agreements.length === 0) return null
  const granted = linesOf(funderId, data).filter(
    ({ role, total, period }) =>
      role === 'subsidy' && !total && period !== null && yearOf(period.start) === year,
  )
  const shares = sharesOf(funderId, data)
  const fit = fitting(agreements.length)
  const catalogue = catalogues.find(({ exercise }) => exercise === year)
  const entries = catalogue === undefined ? headline : headlineOf({ headline }, catalogue)
  const blocks = agreements.map((agreement): FactsheetBlock => {
    const lines = promiseLines(
      catalogues,
      asOf,
      profile,
      (promise) => promise.agreement === agreement.id,
    ).filter(({ years }) => years.includes(year))
    const instalments = instalmentsOf(agreement, data, asOf)
    const deliverables = deliverableLines(
      data.deliverables.filter((deliverable) => deliverable.agreement === agreement.id),
      data,
      { asOf, readerDay },
    )
    const promises = picked(lines, funder.territory, entries, fit.lines)
    return {
      agreement,
      programme: data.programmes.find(({ id }) => id === agreement.programme) ?? null,
      grants: granted.filter(({ programme }) => programme === agreement.programme),
      share:
        shares.find(
          ({ programme, plan }) => programme.id === agreement.programme && coversYear(plan, year),
        ) ?? null,
      tallies: tally(lines),
      count: lines.length,
      promises,
      more: lines.length - promises.length,
      lever: leverOf(instalments),
      hasInstalments: instalments.length > 0,
      unsaid: instalments.filter(({ state }) => state === 'unsaid'),
      deliverables: deliverables.slice(0, fit.deliverables),
      moreDeliverables: Math.max(0, deliverables.length - fit.deliverables),
    }
  })
  const inBlocks = new Set(blocks.flatMap(({ grants }) => grants))
  const recalled = wanted === null ? granted.filter((grant) => !inBlocks.has(grant)) : []
  return {
    funder,
    year,
    headlines: headlinesOf([...blocks.flatMap(({ grants }) => grants), ...recalled]),
    blocks,
    recalled,
  }
}

const coversYear = ({ period }: { readonly period: Amount['period'] }, year: number): boolean =>
  period !== null && yearOf(period.start) <= year && year <= yearOf(period.end)
