import { formatNumber, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { ChartBands } from './ChartBands'
import { bandTop, chartBottom, chartHeight, chartTop, chartWidth, scalesOf, tickYears } from './chartShape'
import styles from './KpiChart.module.css'
import type { KpiView, Mark } from './kpiView'
import { breakText, chartSentence, markText } from './kpiWords'
import { placeLabels } from './placeLabels'

interface Props {
  readonly view: KpiView
  readonly span: { readonly from: number; readonly to: number }
}

/** Width of one character of a label, in the chart's units. */
const letter = 5.6

const key = ({ figure }: Mark): string => figure.id

/** One indicator on the time axis that all charts share: results, promises, starting values; gaps and breaks stay open. */
export function KpiChart({ view, span }: Props) {
  const { marks, lines, breaks } = view
  const { x, y, top } = scalesOf(marks, span)
  const texts = marks.map((mark) => markText(mark, view))
  const places = placeLabels(
    marks.map(({ at, value }, place) => ({ x: x(at), y: y(value), width: (texts[place] ?? '').length * letter })),
    { width: chartWidth, top: chartTop - 6, bottom: chartBottom },
  )
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${chartWidth} ${chartHeight}`}
      role="img"
      aria-label={chartSentence(view)}
      focusable="false"
    >
      <ChartBands bands={view.bands} x={x} />
      <line className={styles.axis} x1={x(span.from)} x2={x(span.to)} y1={chartBottom} y2={chartBottom} />
      <text className={styles.scale} x={x(span.from)} y={y(top) - 3}>
        {view.kpi.unit.symbol === '%' ? formatPercent(top) : formatNumber(top)}
      </text>
      <line className={styles.grid} x1={x(span.from)} x2={x(span.to)} y1={y(top)} y2={y(top)} />
      {tickYears(span).map((year) => (
        <text key={year} className={styles.year} x={x(year + 0.5)} y={chartBottom + 12}>
          {year}
        </text>
      ))}
      {breaks.map((broken) => (
        <g key={`${broken.before} ${broken.after}`}>
          <title>{breakText(broken)}</title>
          <line className={styles.break} x1={x(broken.at)} x2={x(broken.at)} y1={bandTop} y2={chartBottom} />
          <text className={styles.breakSign} x={x(broken.at)} y={chartBottom - 3}>
            {m.timeline_break_sign()}
          </text>
        </g>
      ))}
      {lines.map((points) => (
        <polyline
          key={points.map(({ at, value }) => `${at} ${value}`).join()}
          className={styles.line}
          points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
        />
      ))}
      {marks.map((mark) => {
        const [cx, cy] = [x(mark.at), y(mark.value)]
        if (mark.role === 'target') return <path key={key(mark)} className={styles.target} d={`M${cx} ${cy - 4}l4 4-4 4-4-4z`} />
        if (mark.role === 'baseline') return <rect key={key(mark)} className={styles.baseline} x={cx - 3} y={cy - 3} width="6" height="6" />
        return <circle key={key(mark)} className={mark.quality === 'final' ? styles.dot : styles.hollow} cx={cx} cy={cy} r="3" />
      })}
      {marks.map((mark, place) => {
        const at = places[place]
        return at ? (
          <text key={key(mark)} className={mark.role === 'target' ? styles.targetText : styles.resultText} x={at.x} y={at.y}>
            {texts[place]}
          </text>
        ) : null
      })}
    </svg>
  )
}
