import { groupBy } from '../../api/groupBy'
import type { Label } from '../../domain/observation'
import { type AmountLine, basesOf, periodKey, sumOf, totalOf } from './amountLine'
import type { Amount, Programme } from './fundingData'

/** Lines that stand together, with the subtotal that the act prints for them and the one that they make. */
export interface LineGroup {
  readonly id: string
  /** Title of an axis, or the act's own words for a category. */
  readonly label: Label | string
  readonly lines: readonly AmountLine[]
  readonly groups: readonly LineGroup[]
  readonly printed: AmountLine | null
  /** Sum of the lines; `null` where there is none. */
  readonly sum: number | null
}

/** One table of spending: a period on one tax basis. */
export interface SpendingTable {
  readonly id: string
  readonly period: Amount['period']
  readonly taxBasis: Amount['taxBasis']
  readonly total: AmountLine | null
  readonly sum: number
  /** By axis where the act has several, else by category. */
  readonly groups: readonly LineGroup[]
  /** Totals by nature of spending, across the axes. */
  readonly byNature: readonly AmountLine[]
}

export interface SpendingView {
  readonly tables: readonly SpendingTable[]
  /** Totals that the act prints again elsewhere, without their lines. */
  readonly summaries: readonly AmountLine[]
}

function groupOf(
  id: string,
  label: Label | string,
  lines: readonly AmountLine[],
  groups: readonly LineGroup[],
  printed: AmountLine | null,
): LineGroup {
  const all = [...lines, ...groups.flatMap((group) => group.lines)]
  const parts = all.filter(({ total }) => !total)
  return { id, label, lines, groups, printed, sum: parts.length === 0 ? null : sumOf(parts) }
}

/** A category of its own: its lines, and the total that bears its name. */
function categoryGroup(category: string, lines: readonly AmountLine[]): LineGroup {
  const totals = lines.filter(({ total }) => total)
  const printed = totals.length === 1 && totals.length < lines.length ? (totals[0] ?? null) : null
  return groupOf(
    category,
    category,
    lines.filter((line) => line !== printed),
    [],
    printed,
  )
}

function axisGroup(axis: string, label: Label | string, lines: readonly AmountLine[]): LineGroup {
  const printed = lines.find(({ total, category }) => total && category === null) ?? null
  const inside = lines.filter((line) => line !== printed)
  const byCategory = groupBy(inside, ({ category }) => category)
  const nests = (category: string | null): category is string =>
    category !== null && (byCategory.get(category)?.length ?? 0) > 1
  const groups = [...byCategory].flatMap(([category, own]) =>
    nests(category) ? [categoryGroup(category, own)] : [],
  )
  return groupOf(
    axis,
    label,
    inside.filter(({ category }) => !nests(category)),
    groups,
    printed,
  )
}

function tableOf(id: string, lines: readonly AmountLine[], programme: Programme): SpendingTable {
  const total = totalOf(lines)
  const byNature = lines.filter(
    (line) => line !== total && line.total && line.axis === null && line.category !== null,
  )
  const rest = lines.filter((line) => line !== total && !byNature.includes(line))
  const byAxis = groupBy(rest, ({ axis }) => axis)
  const labels = new Map(programme.axes.map((axis) => [axis.id, axis.label]))
  const groups =
    byAxis.size > 1
      ? [...byAxis].map(([axis, own]) =>
          axisGroup(axis ?? 'none', axis === null ? '' : (labels.get(axis) ?? axis), own),
        )
      : [...groupBy(rest, ({ category }) => category)].map(([category, own]) =>
          categoryGroup(category ?? '', own),
        )
  const [first] = lines
  return {
    id,
    period: first?.period ?? null,
    taxBasis: basesOf(lines)[0] ?? 'unsaid',
    total,
    sum: sumOf(lines),
    groups,
    byNature,
  }
}

const isDetailed = (lines: readonly AmountLine[]): boolean => lines.some(({ total }) => !total)

/** What a programme spends, as its acts print it: one table per period and tax basis, down to the last line. */
export function spendingView(lines: readonly AmountLine[], programme: Programme): SpendingView {
  const tables = [...groupBy(lines, (line) => `${periodKey(line)} ${line.taxBasis}`)]
  return {
    tables: tables
      .filter(([, own]) => isDetailed(own))
      .map(([id, own]) => tableOf(id, own, programme)),
    summaries: tables.filter(([, own]) => !isDetailed(own)).flatMap(([, own]) => own),
  }
}

/** Every line of a group, its inner groups first, its printed subtotal last. */
const linesIn = ({ groups, lines, printed }: LineGroup): AmountLine[] => [
  ...groups.flatMap(linesIn),
  ...lines,
  ...(printed === null ? [] : [printed]),
]

/** Every line of a table of spending in the order in which it is printed, its total last. */
export const linesOfSpending = ({
  groups,
  total,
}: Pick<SpendingTable, 'groups' | 'total'>): AmountLine[] => [
  ...groups.flatMap(linesIn),
  ...(total === null ? [] : [total]),
]
