import type { Section } from '../document'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { headlineRank } from '../../subjects/dashboard/headlineRank'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import type { OverviewData } from '../../subjects/promise/overviewView'
import { rowsPiece } from '../overviewSection'
import { note, type Piece, sectionOf, type Sourcing } from '../pieces'
import { brief, briefly, wordsNote } from './briefly'

/** Indicator with its scope, objective, result, reading. */
const columns = [0, 2, 1, 4]

const isFigure = ({ promise }: OverviewRow): boolean => promise.target.value !== null

const inWords = (rows: readonly OverviewRow[]): number =>
  rows.filter((row) => !isFigure(row)).length

const noFigure = ([first]: OverviewData['catalogues']): Piece =>
  note(m.committee_no_figure({ year: first?.exercise ?? '' }))

/** What became of a programme's promises in the exercise: one line for each with a figure, those in words counted; `null` for a programme that promises nothing in it. */
export function outcomeSection(
  key: string,
  programme: string,
  { rows, programmes, catalogues }: OverviewData,
  sourcing: Sourcing,
): Section | null {
  const own = rows.filter((row) => row.programme === programme)
  if (own.length === 0) return null
  const title = typeset(programmes.get(programme)?.label ?? programme)
  const figures = own.filter(isFigure)
  return brief(
    sectionOf({ key, kind: 'table', title, subtitle: '' }, [
      figures.length === 0
        ? noFigure(catalogues)
        : briefly(rowsPiece(title, figures, sourcing), { columns, rows: figures.length, notes: 1 }),
      ...wordsNote(inWords(own)),
    ]),
  )
}

interface Promised {
  readonly funder: string
  readonly territory: string | null
  readonly entries: readonly HeadlineEntry[]
}

/** Lines of a sheet that leave room for its money on one page. */
const most = 18

/** What was promised to a funder in the exercise: its headline promises first, of each its own territory before others. */
export function promisedSection(
  key: string,
  { funder, territory, entries }: Promised,
  { rows, catalogues }: OverviewData,
  sourcing: Sourcing,
): Section {
  const own = rows.filter(({ promise }) => promise.parties.includes(funder))
  const rankOf = headlineRank(entries, territory)
  const rank = ({ promise }: OverviewRow): number => rankOf(promise.target)
  const figures = own.filter(isFigure).toSorted((a, b) => rank(a) - rank(b))
  return brief(
    sectionOf({ key, kind: 'table', title: m.funder_promises(), subtitle: '' }, [
      figures.length === 0
        ? noFigure(catalogues)
        : briefly(rowsPiece(m.funder_promises(), figures, sourcing), {
            columns,
            rows: most,
            notes: 1,
          }),
      ...wordsNote(inWords(own)),
    ]),
  )
}
