import { formatDay } from '../../format/dates'
import { figureText } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { yearOf } from '../../domain/period'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { FoldingTable } from '../../ui/FoldingTable'
import styles from './Course.module.css'
import { CourseChart } from './CourseChart'
import type { CoursePanel } from './courseView'
import type { RegisterContext } from './registerData'
import { registerNames } from './registerNames'

interface Props {
  readonly panels: readonly CoursePanel[]
  readonly context: RegisterContext
  readonly lasting: ViewState
}

/** The title of a panel: the rule's own words, else the indicator with its population where it has several, and its territory. */
function titleOf(
  { indicator, target, counted }: CoursePanel,
  { territory }: ReturnType<typeof registerNames>,
): string {
  const language = currentLocale()
  if (counted !== null) return typeset(counted.rule.label[language])
  const population =
    indicator.populations.length > 1
      ? indicator.populations.find(({ id }) => id === target.population)?.label[language]
      : undefined
  const place = target.territory === null ? undefined : territory(target.territory)
  return typeset([indicator.label[language], population, place].filter(Boolean).join(' · '))
}

interface PanelProps extends Omit<Props, 'panels'> {
  readonly panel: CoursePanel
}

function Panel({ panel, context, lasting }: PanelProps) {
  const { asOf } = context
  const title = titleOf(panel, registerNames(context))
  const { indicator, target, counted, printed } = panel
  const shown = figureText(target) ?? ''
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>
        <Link to={addresses.indicator(indicator.id, lasting)}>
          <bdi>{title}</bdi>
        </Link>
      </h2>
      <p className={styles.fact}>
        {counted === null ? (
          m.registers_course_uncounted({
            target: shown,
            year: target.period === null ? '' : yearOf(target.period.end),
          })
        ) : (
          <>
            <b>{formatNumber(counted.count.value)}</b>{' '}
            {m.registers_course_of({ target: shown, day: formatDay(asOf) })}
          </>
        )}
      </p>
      {counted === null || target.value === null || target.period === null ? (
        <p className={styles.soft}>
          {printed === null || printed.period === null
            ? m.registers_course_no_result()
            : m.registers_course_printed({
                figure: figureText(printed) ?? '',
                year: yearOf(printed.period.end),
              })}
        </p>
      ) : (
        <>
          <CourseChart
            steps={counted.course}
            target={target.value}
            period={target.period}
            asOf={asOf}
          />
          <details>
            <summary>{m.registers_course_table()}</summary>
            <FoldingTable
              title={title}
              columns={[m.registers_course_day(), m.registers_column_counted()]}
              rows={counted.course.map(({ day, value }) => ({
                id: day,
                cells: [formatDay(day), formatNumber(value)],
              }))}
            />
          </details>
        </>
      )}
    </div>
  )
}

/** More of them push the rows of the register off the first screen: they fold. */
const openPanels = 4

/** What a register opens on: for each target of its last year the count so far and its course, or what is known instead. */
export function Course({ panels, context, lasting }: Props) {
  if (panels.length === 0) return null
  const shown = (some: readonly CoursePanel[]) =>
    some.map((panel) => (
      <Panel key={panel.target.id} panel={panel} context={context} lasting={lasting} />
    ))
  const more = panels.slice(openPanels)
  return (
    <section aria-label={m.registers_course()} className={styles.panels}>
      {shown(panels.slice(0, openPanels))}
      {more.length === 0 ? null : (
        <details className={styles.more}>
          <summary>
            {m.registers_course_more({ n: more.length, shown: formatNumber(more.length) })}
          </summary>
          <div className={styles.panels}>{shown(more)}</div>
        </details>
      )}
    </section>
  )
}
