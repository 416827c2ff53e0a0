import type { Block, Cell, Section } from './document'
import type { IndicatorReading } from '../api/indicator'
import type { ResourceReading } from '../api/resources'
import type { Observation } from '../domain/observation'
import type { BaselineFigure } from '../domain/promise'
import type { Reading } from '../domain/reading'
import type { ProfileId } from '../domain/profile'
import { trajectoryOf } from '../domain/trajectory'
import { unspecified } from '../domain/scope'
import { formatDay } from '../format/dates'
import { formatGap } from '../format/numbers'
import { currentLocale } from '../format/locale'
import { natureWords } from '../format/reading'
import { resultSentenceOf, sentenceOf } from '../format/sentence'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import {
  type IndicatorView,
  indicatorView,
  scopeBeside,
  scopeLabel,
  scopeWords,
} from '../subjects/indicator/indicatorView'
import { bandsOf } from '../subjects/indicator/bands'
import { actAndSection } from '../subjects/source/citation'
import { trajectoryContent } from '../subjects/indicator/trajectoryContent'
import { unitWordsOf } from '../subjects/indicator/unitWords'
import { indicatorChart } from './indicatorChart'
import { gapCell, readingCell, resultCell, targetCell } from '../subjects/indicator/indicatorCells'
import { indicatorTable } from './indicatorTable'
import { shownFigure, shownReading } from './shown'
import { figureWithUnit, type UnitWords } from '../format/figures'

/** What an indicator is read beside. */
export interface IndicatorSurroundings {
  readonly agreements: ResourceReading<'agreements'>['agreements']
  readonly reference: ResourceReading<'reference'>
  readonly acts: ResourceReading<'sources'>['acts']
  readonly contradictions: ResourceReading<'contradictions'>['contradictions']
  readonly programmes: ResourceReading<'programmes'>['programmes']
  /** Opinions and replies; of a data set without committees, none. */
  readonly said: Pick<ResourceReading<'committees'>, 'appreciations' | 'replies'>
  readonly asOf: string
  readonly profile: ProfileId
  /** Year of the address; the promise of that exercise is the main one. */
  readonly exercise: string | undefined
}

/** The answer, else a stock's last known figure or the starting value printed for the target: what each says of itself stands below it. */
function inPlaceOfResult({ answer, lastKnown, beside }: Reading): BaselineFigure | null {
  if (answer !== null || lastKnown !== null) return answer ?? lastKnown?.figure ?? null
  return beside?.as === 'baseline' ? beside.figure : null
}

type Facts = Extract<Block, { readonly type: 'facts' }>

/** A figure that stands alone bears its sign: "54 %"; in the table the caption says it. */
function withSymbol(
  cell: Cell,
  { value, upper, operator, derived }: Observation,
  unit: UnitWords,
): Cell {
  if (unit.symbol === undefined) return cell
  const text = figureWithUnit(
    derived === undefined ? { value, upper, operator } : { value, operator: '~' },
    unit,
  )
  return text === null ? cell : { ...cell, text }
}

/** A difference of percentages is in points. */
const gapWithSymbol = (cell: Cell, { symbol }: UnitWords): Cell =>
  symbol === '%' && cell.value !== undefined
    ? { ...cell, text: m.overview_points({ n: Math.abs(cell.value), gap: formatGap(cell.value) }) }
    : cell

/** Result, objective, gap and reading of the main promise: what stands large on a screen and first on paper. */
function factsOf(
  { main, lastResult }: IndicatorView,
  unit: UnitWords,
  scope: string | null,
  known: readonly Observation[],
): Facts {
  const shown = main === null ? lastResult : inPlaceOfResult(main.reading)
  const result = known.find(({ id }) => id === shown?.id) ?? null
  const lastGap = main?.reading.gap === null ? (main.reading.lastKnown?.gap ?? null) : null
  const absent: Cell = { text: m.not_published(), notes: [m.not_published_title()] }
  const year = result === null || result.period === null ? [] : [result.period.end.slice(0, 4)]
  const cell = result === null ? absent : withSymbol(resultCell(result, unit), result, unit)
  return {
    type: 'facts',
    rows: [
      ...(scope === null
        ? []
        : [{ label: m.indicator_column_scope(), cell: { text: typeset(scope) } }]),
      {
        label: m.indicator_column_result(),
        cell: result === null ? cell : { ...cell, notes: [...year, ...(cell.notes ?? [])] },
      },
      ...(main === null
        ? []
        : [
            {
              label: m.indicator_column_target(),
              cell: withSymbol(
                targetCell(main.promise.target, unit, null),
                main.promise.target,
                unit,
              ),
            },
          ]),
      ...(main === null || main.reading.gap === null
        ? []
        : [{ label: m.indicator_column_gap(), cell: gapWithSymbol(gapCell(main, unit), unit) }]),
      ...(lastGap === null
        ? []
        : [
            {
              label: m.document_gap_then(),
              cell: gapWithSymbol(
                {
                  text: formatGap(lastGap),
                  value: lastGap,
                  format: unit.symbol === '€' ? 'euros' : 'number',
                },
                unit,
              ),
            },
          ]),
      ...(main === null ? [] : [{ label: m.indicator_column_reading(), cell: readingCell(main) }]),
    ],
  }
}

function opinionsOf(
  said: IndicatorSurroundings['said'],
  id: string,
  main: IndicatorView['main'],
  asOf: string,
): Block[] {
  const isOfThis = (one: {
    readonly indicator: string | null
    readonly promise: string | null
    readonly date: string
  }): boolean =>
    one.indicator === id &&
    one.date <= asOf &&
    (one.promise === null || one.promise === main?.promise.target.id)
  return [
    ...said.appreciations
      .filter(isOfThis)
      .map(({ author, date, words }) =>
        m.document_appreciation({ author, day: formatDay(date), words }),
      ),
    ...said.replies
      .filter(isOfThis)
      .map(({ author, date, words }) => m.document_reply({ author, day: formatDay(date), words })),
  ].map((text) => ({ type: 'paragraph', role: 'quote', text: typeset(text) }))
}

/** Everything said of one indicator at a date, evaluated and in words: the one object that séance, dossier, paper and files show. */
export function indicatorSection(
  resource: IndicatorReading,
  around: IndicatorSurroundings,
): Section {
  const { agreements, reference, acts, contradictions, programmes, said, asOf, profile, exercise } =
    around
  const language = currentLocale()
  const { indicator } = resource
  const scoped = {
    reference,
    language,
    natureWord: (nature: keyof typeof natureWords) => natureWords[nature](),
  }
  const view = indicatorView(resource, {
    ...scoped,
    agreements,
    contradictions,
    asOf,
    profile,
    exercise,
  })
  const unit = unitWordsOf(view.unit, language)
  const target = view.main?.promise.target ?? null
  const place =
    reference.territories.find(({ id }) => id === target?.territory && id !== unspecified)?.label[
      language
    ] ?? null
  const sentence = typeset(
    view.main === null
      ? resultSentenceOf(view.lastResult, unit, view.outside)
      : sentenceOf({
          ...view.main,
          unit,
          territory: place,
          scopeOf: scopeBeside(view.main.promise.target, resource, scoped),
          asOf,
        }),
  )
  const content = trajectoryContent(
    trajectoryOf(resource.observations, indicator.kind, asOf),
    { scope: target, others: 'fitting' },
    {
      unit,
      scopeOf: (figure) => scopeWords(figure, resource, scoped),
      actOf: (figure) => actAndSection(figure, acts),
    },
    bandsOf(view.promises, programmes, language),
  )
  const label = typeset(indicator.label[language])
  const named = (figure: Observation): string => {
    const scope = scopeLabel(figure, resource, scoped)
    return scope === null ? label : typeset(m.document_scoped({ label, scope }))
  }
  const known = resource.observations.filter((figure) => figure.known <= asOf)
  const programme = programmes.find(({ id }) => id === target?.programme)
  const axis = programme?.axes.find(({ id }) => id === target?.axis)
  const figures = known.map((figure) => shownFigure(figure, named(figure), unit, acts))
  return {
    key: `indicator:${indicator.id}`,
    kind: 'indicator',
    title: label,
    subtitle: [programme, axis]
      .flatMap((one) => (one === undefined ? [] : [typeset(one.label[language])]))
      .join(' · '),
    blocks: [
      { type: 'paragraph', role: 'sentence', text: sentence },
      factsOf(view, unit, target === null ? null : scopeLabel(target, resource, scoped), known),
      ...(content === null
        ? []
        : [
            {
              type: 'chart' as const,
              caption: m.document_chart({ label, unit: unit.symbol ?? unit.other }),
              alternative: sentence,
              chart: indicatorChart(content, unit),
            },
          ]),
      ...(view.rows.length === 0 ? [] : [indicatorTable(view.rows, unit, acts)]),
      ...view.contradictions.map(({ title, arithmetic }): Block => ({
        type: 'paragraph',
        role: 'warning',
        text: typeset(
          m.document_contradiction({ title: title[language], arithmetic: arithmetic[language] }),
        ),
      })),
      ...opinionsOf(said, indicator.id, view.main, asOf),
    ],
    figures,
    readings: view.promises.map((read) => shownReading(read, named(read.promise.target))),
    simulated: figures.some(({ simulated }) => simulated),
  }
}
