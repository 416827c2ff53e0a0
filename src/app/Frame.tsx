import type { ReactNode } from 'react'
import { Redirect, useLocation } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'
import { m } from '../format/words'
import { mendedAddress } from '../address/mended'
import { framedRoute } from '../address/routes'
import { Shell } from './Shell'
import { NewWindowLink } from '../ui/NewWindowLink'

/** Pages that fill the window alone: the projector, and a chart within somebody else's page. */
const bare = ['/seance', `/${framedRoute}`]

/** Whether somebody else's page shows this one, of which hosts without our headers know nothing. */
const isInFrame = (): boolean => globalThis.top !== globalThis.self

const behindPath = (): string => `${location.search}${location.hash}`

/**
 * The shell around a page, but for those that stand without it. In the frame of another page only what is made
 * for it is shown: nobody presses a button of this site without seeing where he is.
 */
export function Frame({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  // What is mended may stand behind the path alone.
  const behind = useLocationProperty(behindPath, behindPath)
  const meant = mendedAddress(path, location.search, location.hash)
  if (meant !== `${path}${behind}`) return <Redirect to={meant} replace />
  if (isInFrame() && !path.startsWith(`/${framedRoute}/`))
    return (
      <main id="contenu">
        <p>{m.frame_refused()}</p>
        <p>
          <NewWindowLink to={`${path}${location.search}`}>{m.frame_refused_open()}</NewWindowLink>
        </p>
      </main>
    )
  return bare.some((known) => path === known || path.startsWith(`${known}/`)) ? (
    children
  ) : (
    <Shell>{children}</Shell>
  )
}
