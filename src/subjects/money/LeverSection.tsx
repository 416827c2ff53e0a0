import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { InstalmentTable } from './InstalmentTable'
import type { InstalmentLine, Lever } from './instalmentView'

interface Props {
  readonly lever: Lever
  /** All payments, so that one whose time is over is told too. */
  readonly instalments: readonly InstalmentLine[]
}

/** What is still to be paid and on which condition; a reading never decides it. */
export function LeverSection({ lever, instalments }: Props) {
  const unsaid = instalments.filter(({ state }) => state === 'unsaid')
  return (
    <>
      {lever.instalments.length > 0 ? (
        <>
          <p>
            <strong>{m.programme_lever_sentence({ amount: formatEuros(lever.euros) })}</strong>{' '}
            {m.programme_lever_never_derived()}
          </p>
          <InstalmentTable instalments={lever.instalments} anchors="elsewhere" />
        </>
      ) : unsaid.length > 0 ? (
        <p>{m.programme_lever_unsaid()}</p>
      ) : (
        <p>{m.programme_lever_none()}</p>
      )}
    </>
  )
}
