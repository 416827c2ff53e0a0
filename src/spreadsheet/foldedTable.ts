import { bodyRows, type LeftOut } from './bodyRows'
import { Findings, joinedFindings } from './fileFinding'
import type { TableChoice } from './findTables'
import { unmapped } from './headings'
import { answerAmong, questionKey } from './questions'
import { placeOf } from './readRow'
import { emptyTable, readRows, type ParsedTable } from './readRows'
import { checkAgreement } from './sameRows'
import { schemas } from './schemas'
import { type FigureColumn, figureRoles, unfoldedMapping } from './unfold'
import type { Vocabulary } from './vocabulary'
import type { Row, Sheet } from './workbook'

/** A table with one row per indicator: its rows are counted, and nothing is read before the reader has seen how. */
function foldedReading(
  sheet: Sheet,
  header: Row,
  choice: TableChoice,
  figures: readonly FigureColumn[],
): ParsedTable {
  const { leftOut, rows } = bodyRows(sheet, header, choice.columns, schemas[choice.schema])
  const findings = new Findings()
  const [first] = figures
  const place = placeOf({ sheet }, header.line, first?.at ?? null)
  const found = first?.heading ?? ''
  findings.add({
    code: 'foldedTable',
    place,
    column: null,
    found: String(figures.length),
    expected: null,
    among: figures.map(({ heading }) => heading),
  })
  return {
    ...emptyTable(choice),
    hidden: sheet.rows.filter(({ isHidden }) => isHidden).length,
    rejected: rows.length,
    leftOut,
    findings: findings.list(),
    questions: [{ kind: 'unfold', column: 'value', place, found, count: rows.length, figures }],
  }
}

const isFigure = ({ reason }: LeftOut): boolean => reason === 'noFigure'

/** Each column of figures read for itself, and all of them as one table: a row gives as many figures as there are columns. */
export function unfolded(
  sheet: Sheet,
  header: Row,
  choice: TableChoice,
  vocabulary: Vocabulary,
  figures: readonly FigureColumn[],
): ParsedTable {
  const folded = foldedReading(sheet, header, choice, figures)
  const answer = answerAmong(choice.answers, { kind: 'unfold', column: 'value' }, figureRoles)
  if (answer === null) return folded
  const readings = figures.map((figure) =>
    readRows(
      sheet,
      header,
      { ...choice, columns: unfoldedMapping(choice.columns, figure) },
      vocabulary,
      {
        ...(choice.columns.role === undefined ? { role: figure.role ?? answer } : {}),
        ...(figure.year === null
          ? {}
          : { period: { start: `${figure.year}-01-01`, end: `${figure.year}-12-31` } }),
      },
    ),
  )
  const read = readings.flatMap(({ rows }) => rows)
  // One promise may stand in two columns: "Résultat 2025" and the result that is dated 2025.
  const across = new Findings()
  const disagreeing = checkAgreement(
    { schema: schemas[choice.schema], sheet, findings: across },
    read,
  )
  const rows = read.filter(({ line }) => !disagreeing.has(line))
  const used = new Set(figures.flatMap(({ at, dateAt }) => [at, dateAt]))
  return {
    choice,
    perRow: figures.length,
    hidden: folded.hidden,
    rows,
    rejected: readings.reduce((sum, { rejected }) => sum + rejected, 0) + read.length - rows.length,
    findings: joinedFindings([...readings.map(({ findings }) => findings), across.list()]),
    questions: [
      ...folded.questions,
      ...new Map(
        readings.flatMap(({ questions }) =>
          questions.map((question) => [questionKey(question), question] as const),
        ),
      ).values(),
    ],
    leftOut: [
      ...folded.leftOut,
      ...readings.flatMap(({ leftOut }) => leftOut.filter(isFigure)),
    ].toSorted((a, b) => a.line - b.line),
    unread: unmapped(header, choice.columns).filter(({ column }) => !used.has(column)),
    filling: readings[0]?.filling ?? {},
  }
}
