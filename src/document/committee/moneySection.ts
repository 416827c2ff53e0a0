import type { Block, Cell, Section } from '../document'
import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import type { FunderView } from '../../subjects/money/funderView'
import { labelText, stageWords } from '../../subjects/money/moneyWords'
import { leverPiece } from '../dutyPieces'
import { duePiece } from '../funderSection'
import { amountKey, eurosCell } from '../../subjects/money/moneyCells'
import { shownAmount } from '../moneyPieces'
import { end, plain, start } from '../../subjects/table/table'
import { note, type Piece, sectionOf, type Sourcing, tableOf } from '../pieces'
import { brief, briefly } from './briefly'

/** Dues and years that stand on a third of a page. */
const most = { dues: 4, years: 6 }

/** What was given in each of the last years, side by side: sums by stage, never added across them; a year of which the acts say nothing says so. */
function yearsPiece({ byYear }: FunderView, { acts }: Sourcing): Piece {
  const years = byYear.years.slice(-most.years)
  if (years.length === 0) return note(m.funder_amounts_none())
  const cells = years.map(({ sums, grants }): Cell => {
    const figures = grants.map(({ id }) => amountKey(id))
    const [only] = sums
    if (only === undefined) return plain(m.not_published())
    return sums.length === 1
      ? eurosCell(only.euros, figures, [stageWords[only.stage]()])
      : {
          text: sums
            .map(({ euros, stage }) =>
              m.funder_year_stage({ amount: formatEuros(euros), stage: stageWords[stage]() }),
            )
            .join(' · '),
          figures,
        }
  })
  return {
    blocks: tableOf(
      m.committee_years(),
      [start(m.funder_year()), ...years.map(({ year }) => end(String(year)))],
      [[plain(m.committee_year_row()), ...cells]],
    ),
    figures: years.flatMap(({ grants }) => grants.map(({ line }) => shownAmount(line, acts))),
  }
}

/** What a funder gives year by year, what remains to be paid on which condition, and what is due next. */
export function moneySection(
  key: string,
  view: FunderView | null,
  sourcing: Sourcing,
  asOf: string,
): Section {
  const head = { key, kind: 'money' as const, title: m.committee_money(), subtitle: '' }
  if (view === null) return brief(sectionOf(head, [note(m.dash_fact_money_unknown())]))
  const { funder, lever, agreements, next } = view
  const instalments = agreements.flatMap((agreement) => agreement.instalments)
  const conditions = lever.instalments.map(({ label, condition, pieces }): Block => ({
    type: 'paragraph',
    role: 'text',
    text: m.committee_condition({
      label: labelText(label),
      condition: labelText(condition),
      pieces: pieces.map((piece) => labelText(piece.label)).join(m.sheet_between()),
    }),
  }))
  return brief(
    sectionOf({ ...head, subtitle: labelText(funder.name) }, [
      yearsPiece(view, sourcing),
      leverPiece(lever, instalments),
      { blocks: conditions },
      briefly(duePiece(next, asOf), { columns: [0, 1, 2], rows: most.dues }),
    ]),
  )
}
