import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'
import { App } from '../app/App'

/** Runs with values of the browser in place of Node's, and puts these back. */
function withGlobals<T>(globals: Readonly<Record<string, unknown>>, run: () => T): T {
  const before = Object.keys(globals).map(
    (name) => [name, Reflect.get(globalThis, name) as unknown] as const,
  )
  for (const [name, value] of Object.entries(globals)) Reflect.set(globalThis, name, value)
  try {
    return run()
  } finally {
    for (const [name, value] of before) Reflect.set(globalThis, name, value)
  }
}

/** The page at an address before anything is loaded, in French: header, title, that data are awaited, footer. */
export function shellMarkup(path: string, base: string): string {
  const address = 'about:blank'
  // Where the page stands is for the browser to say, and nothing waits in a page that is only written.
  const markup = withGlobals({ location: new URL(address), setTimeout: () => 0 }, () =>
    renderToStaticMarkup(
      <Router ssrPath={`${base.replace(/\/$/, '')}${path}`}>
        <App />
      </Router>,
    ),
  )
  // What React leaves for a browser that would take the markup over: ours draws the page anew.
  return markup.replaceAll(/<template[^>]*><\/template>|<!--[^>]*-->/g, '').replaceAll(address, '')
}
