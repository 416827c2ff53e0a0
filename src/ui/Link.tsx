import type { ReactNode } from 'react'
import { Link as RouterLink } from 'wouter'

interface Props {
  readonly to: string
  readonly children: ReactNode
  readonly className?: string | undefined
  /** True on the page that is open. */
  readonly current?: boolean
  readonly onClick?: () => void
}

/** A link to another page of Jalons; `to` comes from `addresses`. */
export function Link({ to, children, className, current, onClick }: Props) {
  return (
    <RouterLink
      href={to}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </RouterLink>
  )
}
