import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'
import { App } from '../../src/app/App'

/** The page at an address before anything is loaded, in French: header, title, that data are awaited, footer. */
export function shellMarkup(path: string, base: string): string {
  // Where the page stands is for the browser to say.
  Reflect.set(globalThis, 'location', new URL('about:blank'))
  const markup = renderToStaticMarkup(
    <Router ssrPath={`${base.replace(/\/$/, '')}${path}`}>
      <App />
    </Router>,
  )
  // What React leaves for a browser that would take the markup over: ours draws the page anew.
  return markup.replaceAll(/<template[^>]*><\/template>|<!--[^>]*-->/g, '')
}
