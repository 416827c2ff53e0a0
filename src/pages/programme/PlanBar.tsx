import { m } from '../../format/words'
import { shortNameOf } from '../../format/shortName'
import { useFundingData } from '../../subjects/money/FundingContext'
import { type PieceKind, type PlanPiece, planPieces } from '../../subjects/money/planPieces'
import type { Plan } from '../../subjects/money/planView'
import { publicTitle } from '../../subjects/money/planWords'
import { type BarPiece, StackedBar } from '../../subjects/money/StackedBar'

const tones: Record<PieceKind, BarPiece['tone']> = {
  public: 'solid',
  unnamed: 'hatched',
  own: 'light',
  rest: 'hollow',
}

/** Who pays, as one bar; the table under it says the same. Nothing where no total is printed. */
export function PlanBar({ plan }: { readonly plan: Plan }) {
  const { funders } = useFundingData()
  const pieces = planPieces(plan)
  if (pieces.length === 0) return null
  const labelOf = ({ row }: PlanPiece): string => {
    if (row === null) return m.programme_plan_rest()
    return row.funder === null ? publicTitle(row) : shortNameOf(funders, row.funder)
  }
  return (
    <StackedBar
      pieces={pieces.map((piece) => ({
        id: piece.row?.funder ?? piece.kind,
        tone: tones[piece.kind],
        label: labelOf(piece),
        euros: piece.euros,
        share: piece.share,
      }))}
    />
  )
}
