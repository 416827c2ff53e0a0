import { critiqueOf, type Remark } from '../../domain/critique'
import type { Figure } from '../../domain/figure'
import { type Indicator, type Kind, kinds } from '../../domain/indicator'
import { type Nature, natures } from '../../domain/observation'
import { lastDayOf, type DueDate } from '../../domain/period'
import type { BaselineFigure, IndicatorPromise } from '../../domain/promise'
import { type Scope, unspecified } from '../../domain/scope'
import { periodText } from '../../spreadsheet/dateText'
import type { Cells, Typed } from '../grid/gridText'
import { type ProposalField, proposalKeys, proposedId, yearRow } from './bidCells'
import { type CellFault, isFault, quantityIn } from '../grid/typedQuantity'

/** A target that is proposed for one year, as the rule and its critique read it. */
export interface ProposedYear {
  readonly year: number
  /** Row of its cells. */
  readonly row: string
  readonly typed: Typed
  readonly fault: CellFault | null
  /** `null` where nothing is typed, or nothing that can be read. */
  readonly promise: IndicatorPromise | null
  readonly words: string
  readonly remarks: readonly Remark[]
}

/** Targets proposed for one scope of an indicator. */
export interface Proposal {
  /** Row of its cells: `members#1`. */
  readonly key: string
  readonly typed: Typed
  readonly scope: Scope
  readonly kind: Kind
  readonly faults: Partial<Record<ProposalField, CellFault>>
  readonly years: readonly ProposedYear[]
}

export interface ProposalAround {
  readonly indicator: Indicator
  readonly figures: readonly Figure[]
  readonly whole: boolean
  readonly symbol: string | undefined
  /** The scope that a new proposal begins with. */
  readonly main: Scope | null
  readonly asOf: string
  readonly years: readonly number[]
}

const isNature = (word: string): word is Nature => natures.some((nature) => nature === word)
const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word)

function scopeOf(typed: Typed, { indicator, main }: ProposalAround): Scope {
  const nature = typed.nature ?? main?.nature ?? ''
  return {
    indicator: indicator.id,
    population: typed.population ?? main?.population ?? indicator.populations[0]?.id ?? unspecified,
    territory: typed.territory ?? main?.territory ?? unspecified,
    nature: isNature(nature) ? nature : null,
  }
}

/** The day, or the last day of the period, by which the figure is owed. */
function owedIn(text: string | undefined): DueDate | null | CellFault {
  if (text === undefined || text.trim() === '') return null
  const period = periodText(text)
  return period === null ? { code: 'day' } : lastDayOf(period.end)
}

function startIn(typed: Typed, around: ProposalAround): BaselineFigure | null | CellFault {
  const text = typed.start?.trim() ?? ''
  if (text === '') return null
  const read = quantityIn(text, around)
  if (isFault(read)) return read
  const period = periodText(typed.startYear ?? '')
  const { value, upper, operator = null, status = 'final' } = read.quantity
  return {
    id: 'propose-start',
    value,
    operator,
    status,
    period,
    ...(upper === undefined ? {} : { upper }),
  }
}

const orNull = <T extends object | string>(read: T | null | CellFault): T | null =>
  isFault(read) ? null : read

function promiseOf(
  { key, typed, scope, kind }: Pick<Proposal, 'key' | 'typed' | 'scope' | 'kind'>,
  year: number,
  cell: Typed,
  around: ProposalAround,
): { readonly promise: IndicatorPromise | null; readonly fault: CellFault | null } {
  const { indicator, whole, asOf } = around
  const text = cell.value?.trim() ?? ''
  const words = cell.words?.trim() ?? ''
  if (text === '' && words === '') return { promise: null, fault: null }
  const read = text === '' ? null : quantityIn(text, around)
  if (isFault(read)) return { promise: null, fault: read }
  const quantity = read?.quantity ?? null
  const { partOf } = typed
  const target: Figure = {
    ...scope,
    id: proposedId(key, year),
    role: 'target',
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    value: quantity?.value ?? null,
    operator: quantity?.operator ?? null,
    ...(quantity?.upper === undefined ? {} : { upper: quantity.upper }),
    ...(partOf === undefined ? {} : { partOf: proposedId(partOf, year) }),
    status: 'final',
    level: 'declared',
    adopted: null,
    known: asOf,
  }
  return {
    fault: null,
    promise: {
      kind,
      ascending: indicator.ascending,
      fills: indicator.fills,
      tolerance: indicator.tolerance,
      target,
      whole,
      baseline: orNull(startIn(typed, around)),
      parties: [],
      cofunders: [],
      reportDue: orNull(owedIn(typed.owed)),
    },
  }
}

type Head = Omit<Proposal, 'years'>

/** A proposal's cells without its years. */
function headOf(key: string, cells: Cells, around: ProposalAround): Head {
  const typed = cells[key] ?? {}
  const kind = typed.kind ?? ''
  const [start, owed] = [startIn(typed, around), owedIn(typed.owed)]
  return {
    key,
    typed,
    scope: scopeOf(typed, around),
    kind: isKind(kind) ? kind : around.indicator.kind,
    faults: {
      ...(isFault(start) ? { start } : {}),
      ...(isFault(owed) ? { owed } : {}),
    },
  }
}

/** The proposals of an indicator as they are typed, each year with its critique at once: by the same rule as targets in force, the other proposed years among what is known. */
export function proposalsOf(cells: Cells, around: ProposalAround): readonly Proposal[] {
  const { indicator, figures, years } = around
  const read = proposalKeys(cells, indicator.id).map((key) => {
    const head = headOf(key, cells, around)
    const made = years.map((year) => {
      const row = yearRow(key, year)
      const typed = cells[row] ?? {}
      const { promise, fault } = promiseOf(head, year, typed, around)
      return { year, row, typed, promise, fault }
    })
    return { head, made }
  })
  const proposed = read.flatMap(({ made }) => made.flatMap(({ promise }) => promise?.target ?? []))
  const criticised = (promise: IndicatorPromise, { rule = '' }: Typed): readonly Remark[] =>
    critiqueOf({
      promise,
      figures: [...figures, ...proposed],
      populations: indicator.populations.map(({ id }) => id),
      countingRule: rule.trim() === '' ? null : rule,
      owed: promise.reportDue,
    })
  return read.map(({ head, made }) =>
    Object.assign({}, head, {
      years: made.map((one) =>
        Object.assign({}, one, {
          words: one.typed.words?.trim() ?? '',
          remarks: one.promise === null ? [] : criticised(one.promise, head.typed),
        }),
      ),
    }),
  )
}
