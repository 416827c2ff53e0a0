import type { ReactNode } from 'react'

interface Props {
  /** From `addresses`. */
  readonly to: string
  /** Says that a window opens. */
  readonly children: ReactNode
}

/** A link out of a framed page, to a window of its own. */
export function NewWindowLink({ to, children }: Props) {
  return (
    <a href={import.meta.env.BASE_URL.replace(/\/$/, '') + to} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
