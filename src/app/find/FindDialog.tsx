import { useLocation } from 'wouter'
import { useViewState } from '../../address/useViewState'
import { m } from '../../format/words'
import { ThingPicker } from '../../subjects/find/ThingPicker'
import { Dialog } from '../../ui/Dialog'

interface Props {
  /** What was typed before it stood there. */
  readonly typed: string
  readonly onClose: () => void
}

/** Anything of the data set and of the page, found by name and opened. */
export function FindDialog({ typed, onClose }: Props) {
  const [, navigate] = useLocation()
  const { lasting } = useViewState()
  return (
    <Dialog title={m.find_title()} closeWords={m.find_close()} onClose={onClose}>
      <ThingPicker
        typed={typed}
        onChoose={(thing) => {
          onClose()
          navigate(thing.to(lasting))
        }}
      />
    </Dialog>
  )
}
