import { ownResources } from './fundingData'
import type { Plan, PlanRow } from './planView'

/** Who pays a piece: a public funder, the members themselves, public money of no named funder, or nobody whom the act names. */
export type PieceKind = 'public' | 'own' | 'unnamed' | 'rest'

export interface PlanPiece {
  readonly kind: PieceKind
  /** The row that it draws; `null` for what the act does not detail. */
  readonly row: PlanRow | null
  readonly euros: number
  /** Percent of the plan's total. */
  readonly share: number
}

const kinds: readonly PieceKind[] = ['public', 'unnamed', 'own', 'rest']

const kindOf = ({ funder }: PlanRow): PieceKind =>
  funder === null ? 'unnamed' : ownResources.has(funder) ? 'own' : 'public'

/** A plan as the pieces of one bar: public money first, the members' own after it, what nobody details last. Empty where no total is printed. */
export function planPieces({ rows, rest, total }: Plan): readonly PlanPiece[] {
  if (total === null || total.euros === 0) return []
  const share = (euros: number): number => (euros / total.euros) * 100
  return [
    ...rows.map((row) => ({
      kind: kindOf(row),
      row,
      euros: row.euros,
      share: share(row.euros),
    })),
    ...(rest === null
      ? []
      : [{ kind: 'rest' as const, row: null, euros: rest, share: share(rest) }]),
  ]
    .filter(({ euros }) => euros > 0)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.euros - a.euros)
}
