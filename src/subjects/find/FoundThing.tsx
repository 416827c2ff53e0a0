import { useEffect, useRef } from 'react'
import { type Thing, thingKinds } from './thing'
import styles from './Find.module.css'

interface Props {
  readonly id: string
  readonly thing: Thing
  readonly isChosen: boolean
  readonly onOpen: () => void
}

/** One result: its name and what it is, its figure, where it stands. The keyboard stays in the field. */
export function FoundThing({ id, thing, isChosen, onOpen }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const { figure, where } = thing.say()
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above keeps the focus and has the keys.
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles.result}
      onClick={onOpen}
    >
      <span className={styles.name}>
        <bdi>{thing.label}</bdi> <span className={styles.kind}>{thingKinds[thing.kind]()}</span>
      </span>
      {figure === null ? null : (
        <span className={styles.figure}>
          <bdi>{figure}</bdi>
        </span>
      )}
      {where === null ? null : (
        <span className={styles.where}>
          <bdi>{where}</bdi>
        </span>
      )}
    </div>
  )
}
