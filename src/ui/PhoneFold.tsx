import type { ReactNode } from 'react'
import { usePhone } from './usePhone'

interface Props {
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** What stands behind a line on a phone, and elsewhere simply there. */
export function PhoneFold({ summary, children }: Props) {
  return usePhone() ? (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  ) : (
    children
  )
}
