import type { ChartPoint, TrajectoryContent } from '../../charts/chartPoint'
import type { Figure } from '../../domain/figure'
import { trajectoryOf } from '../../domain/trajectory'
import { formatCompact } from '../../format/compact'
import { quantity } from '../../format/spoken'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { trajectoryContent } from '../indicator/trajectoryContent'
import type { BidView, ProposalView } from './bidView'
import { isProposedId } from './bidCells'

/** What a proposal draws: what is known of its scope, with gaps and breaks; what is proposed, and where past years would lead, both drawn as what they are. `null` where nothing has a date and a value. */
export function bidContent(
  { resource, unit, scopeOf }: BidView,
  { scope, kind, years, extrapolation }: ProposalView,
  asOf: string,
): TrajectoryContent | null {
  const proposed = years.flatMap(({ promise }) => promise?.target ?? [])
  const content = trajectoryContent<Figure>(
    trajectoryOf<Figure>([...resource.observations, ...proposed], kind, asOf),
    { scope, others: [] },
    { unit, scopeOf, actOf: () => null },
  )
  if (content === null) return null
  const strong = Math.max(
    0,
    content.scopes.findIndex((one) => one.strong),
  )
  const carried = (extrapolation?.values ?? []).map(({ year, value }): ChartPoint => {
    const figure = quantity(Math.round(value * 10) / 10, unit)
    const said = typeset(m.bid_said_carried({ year, figure }))
    return {
      key: `carried-${year}`,
      at: year,
      value,
      mark: 'carried',
      text: formatCompact(Math.round(value * 10) / 10),
      said,
      told: [said],
      scope: strong,
    }
  })
  const targets = content.targets.map((point): ChartPoint =>
    isProposedId(point.key)
      ? { ...point, mark: 'proposed', said: typeset(m.bid_said_proposed({ said: point.said })) }
      : point,
  )
  return {
    ...content,
    to: Math.max(content.to, ...carried.map(({ at }) => at + 0.6)),
    runs: [...content.runs, ...carried.map((point) => [point])],
    targets,
  }
}
