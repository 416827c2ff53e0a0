import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import text from '../../ui/Text.module.css'
import type { Becomes } from './roadmapView'

/** What an objective became in the next roadmap, and on what ground the two are set side by side. */
export function BecomesCell({
  becomes,
  next,
  lasting,
}: {
  readonly becomes: Becomes | null
  /** The exercise of that roadmap. */
  readonly next: number
  readonly lasting: ViewState
}) {
  if (becomes === null)
    return <abbr title={m.roadmap_not_continued({ year: next })}>{m.overview_no_gap()}</abbr>
  const why = {
    sameIndicator: m.roadmap_same_indicator,
    sameObject: m.roadmap_same_object,
    event: m.roadmap_same_event,
  }
  const to =
    becomes.by === 'event'
      ? addresses.events({ ...lasting, q: becomes.label })
      : addresses.indicator(becomes.id, lasting)
  return (
    <>
      <Link to={to}>
        <bdi>{typeset(becomes.label)}</bdi>
      </Link>
      <span className={text.sub}>{why[becomes.by]({ year: next })}</span>
    </>
  )
}
