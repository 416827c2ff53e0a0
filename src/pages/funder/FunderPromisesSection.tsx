import { m } from '../../format/words'
import type { Funder } from '../../subjects/money/fundingData'
import { Waiting } from '../../ui/Waiting'
import { FunderPromiseBlock } from './FunderPromiseBlock'
import type { FunderPromises } from '../../subjects/money/funderPromises'

interface Props {
  readonly funder: Funder
  readonly promises: FunderPromises | undefined
  readonly isParty: boolean
}

/** What is promised to the funder; apart from it, what is promised to others in programmes that it cofinances. */
export function FunderPromisesSection({ funder, promises, isParty }: Props) {
  if (promises === undefined) return <Waiting />
  const { made, cofunded } = promises
  return (
    <>
      {isParty || cofunded.length > 0 ? <h2>{m.funder_promises()}</h2> : null}
      {made.length === 0 && (isParty || cofunded.length > 0) ? (
        <p>{m.funder_promises_none()}</p>
      ) : null}
      {made.map((group) => (
        <FunderPromiseBlock key={group.id} funder={funder} group={group} cofunded={false} />
      ))}
      {cofunded.length > 0 ? <h2>{m.funder_cofunded()}</h2> : null}
      {cofunded.map((group) => (
        <FunderPromiseBlock key={group.id} funder={funder} group={group} cofunded />
      ))}
    </>
  )
}
