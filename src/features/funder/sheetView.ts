import type { CatalogueReading } from '../../data/catalogue'
import { yearOf } from '../../domain/period'
import type { ProfileId } from '../../domain/profile'
import { type AmountLine, stagesOf } from '../../parts/funding/amountLine'
import { type DeliverableLine, deliverableLines } from '../../parts/funding/deliverableView'
import type { Agreement, Amount, Funder, FundingData, Programme } from '../../parts/funding/fundingData'
import { type InstalmentLine, instalmentsOf, type Lever, leverOf } from '../../parts/funding/instalmentView'
import { type PromiseLine, promiseLines, type StatusTally, tally } from '../../parts/funding/promiseLine'
import { type BudgetShare, linesOf, sharesOf } from './funderMoney'
import { sheetYears } from './funderView'

/** Amounts of one stage, added up: what stands at the head of a sheet. */
export interface Headline {
  readonly stage: Amount['stage']
  readonly euros: number
  readonly parts: readonly number[]
}

export interface SheetBlock {
  readonly agreement: Agreement
  readonly programme: Programme | null
  readonly grants: readonly AmountLine[]
  /** The funder's place in the programme's plan; `null` where none is published. */
  readonly share: BudgetShare | null
  readonly tallies: readonly StatusTally[]
  readonly count: number
  /** Own territory first, figures before words; cut so that the sheet stays one page. */
  readonly promises: readonly PromiseLine[]
  readonly more: number
  readonly lever: Lever
  readonly unsaid: readonly InstalmentLine[]
  readonly deliverables: readonly DeliverableLine[]
  readonly moreDeliverables: number
}

/** One printed page: what a funder gave in a year, for what, and what it is still owed. */
export interface SheetView {
  readonly funder: Funder
  readonly year: number
  readonly headlines: readonly Headline[]
  readonly blocks: readonly SheetBlock[]
  /** Grants of the year whose agreement is not among the acts at hand. */
  readonly recalled: readonly AmountLine[]
}

/** Lines that fit on one A4 page, promises and deliverables, shared among its agreements. */
const promisesThatFit = 24
const deliverablesThatFit = 12

/** What is given for good stands before what is only meant. */
const firmFirst: readonly Amount['stage'][] = ['paid', 'signed', 'voted', 'inPrinciple', 'proposed', 'indicative', 'envisaged']

const headlinesOf = (grants: readonly AmountLine[]): Headline[] => {
  const given = new Set(stagesOf(grants))
  return firmFirst.filter((stage) => given.has(stage)).map((stage) => {
    const parts = grants.filter((grant) => grant.stage === stage).map(({ euros }) => euros)
    return { stage, parts, euros: parts.reduce((sum, euros) => sum + euros, 0) }
  })
}

/** Own territory first, then the other scopes; within each, figures before promises in words. */
function inSheetOrder(lines: readonly PromiseLine[], territory: string | null): PromiseLine[] {
  const rank = ({ promise }: PromiseLine): number => (territory !== null && promise.target.territory === territory ? 0 : 2) + (promise.target.value === null ? 1 : 0)
  return lines.toSorted((a, b) => rank(a) - rank(b))
}

interface Asked {
  readonly funder: string
  readonly year: number
  /** `null` for all agreements of the year. */
  readonly agreement: string | null
}

interface At {
  readonly catalogues: readonly CatalogueReading[]
  readonly asOf: string
  readonly readerDay: string
  readonly profile: ProfileId
}

/** `null` where the funder is unknown or has no such agreement in that year. */
export function sheetView({ funder: funderId, year, agreement: wanted }: Asked, data: FundingData, { catalogues, asOf, readerDay, profile }: At): SheetView | null {
  const funder = data.funders.get(funderId)
  const agreements = data.agreements.filter((agreement) => agreement.parties.includes(funderId) && (wanted === null || agreement.id === wanted) && sheetYears(agreement, funderId, data).includes(year))
  if (!funder || agreements.length === 0) return null
  const granted = linesOf(funderId, data).filter(({ role, total, period }) => role === 'subsidy' && !total && period !== null && yearOf(period.start) === year)
  const shares = sharesOf(funderId, data)
  const blocks = agreements.map((agreement): SheetBlock => {
    const lines = promiseLines(catalogues, asOf, profile, (promise) => promise.agreement === agreement.id).filter(({ years }) => years.includes(year))
    const ordered = inSheetOrder(lines, funder.territory)
    const fit = Math.floor(promisesThatFit / agreements.length)
    const instalments = instalmentsOf(agreement, data, asOf)
    const deliverables = deliverableLines(
      data.deliverables.filter((deliverable) => deliverable.agreement === agreement.id),
      data,
      { asOf, readerDay },
    )
    const room = Math.floor(deliverablesThatFit / agreements.length)
    return {
      agreement,
      programme: data.programmes.find(({ id }) => id === agreement.programme) ?? null,
      grants: granted.filter(({ programme }) => programme === agreement.programme),
      share: shares.find(({ programme, plan }) => programme.id === agreement.programme && coversYear(plan, year)) ?? null,
      tallies: tally(lines),
      count: lines.length,
      promises: ordered.slice(0, fit),
      more: Math.max(0, ordered.length - fit),
      lever: leverOf(instalments),
      unsaid: instalments.filter(({ state }) => state === 'unsaid'),
      deliverables: deliverables.slice(0, room),
      moreDeliverables: Math.max(0, deliverables.length - room),
    }
  })
  const inBlocks = new Set(blocks.flatMap(({ grants }) => grants))
  const recalled = wanted === null ? granted.filter((grant) => !inBlocks.has(grant)) : []
  return { funder, year, headlines: headlinesOf([...blocks.flatMap(({ grants }) => grants), ...recalled]), blocks, recalled }
}

const coversYear = ({ period }: { readonly period: Amount['period'] }, year: number): boolean => period !== null && yearOf(period.start) <= year && year <= yearOf(period.end)
