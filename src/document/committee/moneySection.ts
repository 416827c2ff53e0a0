import type { Block, Cell, Section } from '../document'
import { groupBy } from '../../api/groupBy'
import { capital } from '../../format/besideSentence'
import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { periodText } from '../../subjects/money/amountWords'
import { firmFirst } from '../../subjects/money/amountLine'
import { type FundingByYear, type Grant, isFirm } from '../../subjects/money/fundingByYear'
import type { Amount } from '../../subjects/money/fundingData'
import type { FunderGiving } from '../../subjects/money/funderGiving'
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

interface Span {
  readonly label: string
  readonly grants: readonly Grant[]
}

const yearsIn = ({ period }: Grant): string =>
  [...new Set([period?.start.slice(0, 4), period?.end.slice(0, 4)])].join('-')

/** The last years; where no amount is of one year, the years that each amount is for. */
function spansOf({ years, several }: FundingByYear): readonly Span[] {
  const last = years.slice(-most.years)
  const dated = several.filter(({ period }) => period !== null)
  if (dated.length === 0 || years.some(({ grants }) => grants.length > 0))
    return last.map(({ year, grants }) => ({ label: String(year), grants }))
  return [...groupBy(dated, yearsIn)]
    .slice(-most.years)
    .map(([label, grants]) => ({ label, grants }))
}

const cellOf = ({ grants }: Span, stage: Amount['stage']): Cell => {
  const own = grants.filter((grant) => grant.stage === stage)
  return own.length === 0
    ? plain(m.not_published())
    : eurosCell(
        own.reduce((sum, { euros }) => sum + euros, 0),
        own.map(({ id }) => amountKey(id)),
      )
}

/** What was given in each of the last years, a row for each stage, for sums are never added across them; a year of which the acts say nothing says so. */
function yearsPiece({ byYear }: FunderGiving, { acts }: Sourcing): Piece {
  const spans = spansOf(byYear)
  if (spans.length === 0) return note(m.funder_amounts_none())
  const given = new Set(spans.flatMap(({ grants }) => grants.map(({ stage }) => stage)))
  const stages = firmFirst.filter((stage) => given.has(stage))
  const blocks = tableOf(
    m.committee_years(),
    [start(m.funder_year()), ...spans.map(({ label }) => end(label))],
    stages.length === 0
      ? [[plain(m.committee_year_row()), ...spans.map(() => plain(m.not_published()))]]
      : stages.map((stage) => [
          plain(capital(stageWords[stage]())),
          ...spans.map((span) => cellOf(span, stage)),
        ]),
  )
  const shown = new Set(spans.flatMap(({ grants }) => grants))
  const within = [
    ...new Set(byYear.years.slice(-most.years).flatMap((year) => year.within)),
  ].filter((grant) => !shown.has(grant))
  return {
    blocks: [
      ...blocks.map((block) =>
        block.type === 'table' && stages.length > 0
          ? Object.assign({}, block, {
              bars: stages.map((stage) => (isFirm(stage) ? 'filled' : 'hollow')),
            })
          : block,
      ),
      ...within.map(({ euros, stage, period }) => ({
        type: 'paragraph' as const,
        role: 'note' as const,
        text: m.committee_within({
          amount: formatEuros(euros),
          stage: stageWords[stage](),
          period: periodText(period),
        }),
      })),
    ],
    figures: [...shown, ...within].map(({ line }) => shownAmount(line, acts)),
  }
}

/** What a funder gives year by year, what remains to be paid on which condition, and what is due next. */
export function moneySection(
  key: string,
  view: FunderGiving | null,
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
