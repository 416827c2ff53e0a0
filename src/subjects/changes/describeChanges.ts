import { addresses } from '../../address/addresses'
import type { CatalogueFigure } from '../../api/catalogueFigure'
import type { Reading } from '../../domain/reading'
import { formatDay } from '../../format/dates'
import type { UnitWords } from '../../format/figures'
import { qualityOf, qualityWords, statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { type Cell, end, formatOf, linked, plain, start, type Table } from '../table/table'
import type { Named } from './changesData'
import type { NamedChange } from './changesView'
import { figureWords } from './figureWords'
import type { Move } from './moves'

/** The indicator, and what of it is counted where. */
const nameCell = ({ indicator, label, scope }: Named): Cell =>
  linked(
    [{ text: typeset(label), to: (lasting) => addresses.indicator(indicator, lasting) }],
    scope.length === 0 ? [] : [typeset(scope.join(' · '))],
  )

/** A figure with its unit and how sure it is; one without a number is quoted. */
function figureCell(figure: CatalogueFigure, unit: UnitWords | null): Cell {
  const quality = qualityOf(figure)
  const notes = quality === 'final' ? [] : [qualityWords[quality]()]
  const figures = [figure.id]
  if (figure.value === null) {
    const quoted = typeset(m.changes_quoted({ words: figure.words }, { locale: 'fr' }), 'fr')
    return { ...plain(quoted, notes), quoted: true, figures }
  }
  return {
    ...plain(figureWords(figure, unit) ?? '', notes),
    value: figure.value,
    format: formatOf(unit ?? {}),
    figures,
  }
}

const orEmpty = (figure: CatalogueFigure | null, { unit }: Named): Cell =>
  figure === null ? plain('') : figureCell(figure, unit)

/** New figures, or revised ones with the old beside the new and the reason, each beside its target. */
export function describeChanges(caption: string, changes: readonly NamedChange[]): Table {
  const isRevision = changes.some(({ before }) => before !== null)
  const hasTargets = changes.some(({ target }) => target !== null)
  return {
    caption,
    columns: [
      start(m.changes_column_indicator()),
      ...(isRevision
        ? [end(m.changes_column_before()), end(m.changes_column_after())]
        : [end(m.changes_column_figure())]),
      ...(hasTargets ? [end(m.changes_column_target())] : []),
      ...(isRevision ? [start(m.changes_column_reason())] : []),
      start(m.changes_column_known()),
    ],
    rows: changes.map(({ figure, before, target, name }) => ({
      id: figure.id,
      cells: [
        nameCell(name),
        ...(isRevision ? [orEmpty(before, name)] : []),
        figureCell(figure, name.unit),
        ...(hasTargets ? [orEmpty(target, name)] : []),
        ...(isRevision ? [plain(typeset(figure.reason ?? ''))] : []),
        { ...plain(formatDay(figure.known)), day: figure.known },
      ],
    })),
  }
}

/** A reading, and the result that it grades. */
function readingCell({ status, answer }: Reading, unit: UnitWords | null): Cell {
  const words = answer === null ? null : figureWords(answer, unit)
  return { ...plain(statusWords[status](), words === null ? [] : [words]), status }
}

/** Promises whose reading is another one than on the earlier date, each with both. */
export function describeMoves(caption: string, moves: readonly Move[]): Table {
  return {
    caption,
    columns: [
      start(m.changes_column_indicator()),
      start(m.changes_column_was(), 'state'),
      start(m.changes_column_is(), 'state'),
    ],
    rows: moves.map(({ promise, name, from, to }) => ({
      id: promise.target.id,
      cells: [nameCell(name), readingCell(from, name.unit), readingCell(to, name.unit)],
    })),
  }
}
