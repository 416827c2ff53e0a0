import { lazy, memo, Suspense } from 'react'
import type { Parsed } from '../../api/parse'
import { oddAmong } from '../../api/references'
import { m } from '../../format/words'
import { BlockBoundary } from '../../ui/BlockBoundary'

const SetAsideList = lazy(async () => ({ default: (await import('./SetAsideList')).SetAsideList }))

interface Props {
  readonly of: readonly (Parsed | undefined)[]
}

/** Every record is looked at: once for what was read, not at each filter that is typed. */
const isSame = (before: Props, now: Props): boolean =>
  before.of.length === now.of.length && before.of.every((one, place) => one === now.of[place])

/**
 * Records that break the contract, those that are shown although something about them is odd, and references between the files
 * that lead nowhere: counted and named. Nothing, and nothing loaded, where there are none; what is not there yet has none.
 */
export const SetAside = memo(function SetAside({ of }: Props) {
  const read = of.filter((one) => one !== undefined)
  const setAside = read.flatMap((one) => one.setAside)
  const notices = oddAmong(read)
  return setAside.length + notices.length === 0 ? null : (
    <BlockBoundary message={m.state_part_failed()}>
      <Suspense fallback={null}>
        <SetAsideList setAside={setAside} notices={notices} />
      </Suspense>
    </BlockBoundary>
  )
}, isSame)
