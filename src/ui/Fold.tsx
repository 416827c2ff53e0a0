import { type ReactNode, useState } from 'react'

interface Props {
  readonly summary: ReactNode
  readonly className?: string | undefined
  /** What it opens; drawn the first time it is opened, as a page holds a hundred of them. A page that is written with the site has it at once: nothing draws it later. */
  readonly children: () => ReactNode
}

/** A line that opens what stands behind it. */
export function Fold({ summary, className, children }: Props) {
  const [wasOpened, setOpened] = useState(import.meta.env.SSR)
  return (
    <details
      className={className}
      onToggle={({ currentTarget }) => (currentTarget.open ? setOpened(true) : undefined)}
    >
      <summary>{summary}</summary>
      {wasOpened ? children() : null}
    </details>
  )
}
