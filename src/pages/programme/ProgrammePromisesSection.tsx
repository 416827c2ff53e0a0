import { m } from '../../format/words'
import { typeset } from '../../format/typography'
import { PromiseLines } from '../../subjects/money/PromiseLines'
import { PhoneFold } from '../../ui/PhoneFold'
import { Waiting } from '../../ui/Waiting'
import type { ProgrammePromises } from '../../subjects/money/programmeView'

/** The programme's promises by axis, with their reading. */
export function ProgrammePromisesSection({
  promises,
}: {
  readonly promises: ProgrammePromises | undefined
}) {
  if (promises === undefined) return <Waiting />
  if (promises.all.length === 0) return <p>{m.programme_promises_none()}</p>
  return promises.groups.map(({ axis, label, lines }) => {
    const title = label === null ? m.programme_promises_other_axis() : typeset(label)
    return (
      <section key={axis ?? ''}>
        <h3>{title}</h3>
        <PhoneFold summary={m.programme_promises()} count={lines.length}>
          <PromiseLines caption={title} lines={lines} />
        </PhoneFold>
      </section>
    )
  })
}
