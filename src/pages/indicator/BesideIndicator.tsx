import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedIndicator } from '../../api/indicator'
import { indicatorQuery } from '../../api/resourceQueries'
import type { ParsedResource } from '../../api/resources'
import type { TrajectoryContent } from '../../charts/chartPoint'
import { PlainTrajectory } from '../../charts/PlainTrajectory'
import { trajectoryOf } from '../../domain/trajectory'
import { currentLocale } from '../../format/locale'
import { natureWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { scopeWords } from '../../subjects/indicator/indicatorView'
import { trajectoryContent } from '../../subjects/indicator/trajectoryContent'
import { unitWordsOf } from '../../subjects/indicator/unitWords'
import { actAndSection, type CitedAct } from '../../subjects/source/citation'
import { Gathered } from '../../subjects/failure/Gathered'
import { Link } from '../../ui/Link'
import { useWidth } from '../../ui/useWidth'
import styles from './Indicator.module.css'
import { useOpenSource } from '../../subjects/source/useOpenSource'

interface Props {
  readonly index: DataIndex
  readonly id: string
  readonly reference: ParsedResource<'reference'>
  readonly acts: readonly CitedAct[]
  readonly asOf: string
  readonly lasting: ViewState
  /** Drawing of the page's own indicator, whose axis of time both share. */
  readonly like: TrajectoryContent
}

/** Another indicator below the page's own, on the same axis of time and a scale of its own: two units never share one. */
export function BesideIndicator(props: Props) {
  const resource = useQuery(indicatorQuery(props.index, props.id))
  return (
    <Gathered asked={[resource]}>
      {resource.data === undefined ? null : <Other {...props} resource={resource.data} />}
    </Gathered>
  )
}

function Other({
  resource,
  reference,
  acts,
  asOf,
  lasting,
  like,
}: Props & { readonly resource: ParsedIndicator }) {
  const { ref, width } = useWidth<HTMLElement>(720)
  const language = currentLocale()
  const { indicator, observations } = resource
  const open = useOpenSource(observations, lasting)
  const label = typeset(indicator.label[language])
  const unit = unitWordsOf(
    reference.units.find(({ id }) => id === indicator.unit) ?? null,
    language,
  )
  const content = useMemo(
    () =>
      trajectoryContent(
        trajectoryOf(observations, indicator.kind, asOf),
        { scope: null, others: [] },
        {
          unit,
          scopeOf: (figure) =>
            scopeWords(figure, resource, {
              reference,
              language,
              natureWord: (nature) => natureWords[nature](),
            }),
          actOf: (figure) => actAndSection(figure, acts),
        },
      ),
    [observations, indicator.kind, asOf, unit, resource, reference, language, acts],
  )
  return (
    <section ref={ref}>
      <h3>
        <Link to={addresses.indicator(indicator.id, lasting)}>{label}</Link>
      </h3>
      {content === null ? (
        <p>{m.indicator_chart_none()}</p>
      ) : (
        <figure className={styles.figure}>
          {unit.other === '' ? null : (
            <p className={styles.unit}>{typeset(unit.symbol ?? unit.other)}</p>
          )}
          <PlainTrajectory
            content={{
              ...content,
              from: Math.min(content.from, like.from),
              to: Math.max(content.to, like.to),
            }}
            width={width}
            height={220}
            label={label}
            tips={{ read: m.indicator_chart_read(), open: m.indicator_chart_open() }}
            onOpen={open}
          />
        </figure>
      )}
    </section>
  )
}
