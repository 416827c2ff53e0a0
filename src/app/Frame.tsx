import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Shell } from './Shell'

/** Pages that fill the window alone: the projector, and a chart within somebody else's page. */
const bare = ['/seance', '/integration']

/** The shell around a page, but for those that stand without it. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  return bare.some((known) => path === known || path.startsWith(`${known}/`)) ? children : <Shell>{children}</Shell>
}
