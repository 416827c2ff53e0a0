import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { reloadIfReplaced } from './app/replaced'

/** Milliseconds after the page has loaded: the first screen has the network for itself. */
const quiet = 3000

// Reading without network. In production only: a worker in development would hide what was just changed. Not in a frame:
// somebody else's page is no visit to this one. It is an addition: where it cannot be had, the page stays as it is.
if (import.meta.env.PROD && globalThis.top === globalThis.self)
  addEventListener('load', () =>
    setTimeout(() => void import('./app/offline/start').catch(() => undefined), quiet),
  )

// A browser translates a page that has loaded: what keeps it true then need not come before.
addEventListener(
  'load',
  () =>
    void import('./app/translated').then(
      ({ surviveTranslation }) => surviveTranslation(document.body),
      () => undefined,
    ),
)

/** The one impure start: the mock API in development, then the page. */
async function start(): Promise<void> {
  if (import.meta.env.DEV && import.meta.env.JALONS_OWN !== true) {
    const { startMock } = await import('../mocks/browser')
    await startMock(new URLSearchParams(location.search).get('scenario'))
  }
  addEventListener('vite:preloadError', () => void reloadIfReplaced())
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

void start()
