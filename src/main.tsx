import './styles/tokens.css'
import './styles/base.css'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { reloadIfReplaced } from './app/replaced'
import { takeOver } from './app/takeOver'
import { giveUpWritten, writtenPage } from './app/written'

/** Milliseconds after the page has loaded: the first screen has the network for itself. */
const quiet = 3000

/** Once the page has loaded: a page that was written with the site has, before this script starts. */
function onceLoaded(run: () => void): void {
  if (document.readyState === 'complete') run()
  else addEventListener('load', run)
}

// Reading without network. In production only: a worker in development would hide what was just changed. Not in a frame:
// somebody else's page is no visit to this one. It is an addition: where it cannot be had, the page stays as it is.
if (import.meta.env.PROD && globalThis.top === globalThis.self)
  onceLoaded(() =>
    setTimeout(
      () =>
        void import('./app/offline/start').then(
          ({ start: startOffline }) => startOffline(),
          () => undefined,
        ),
      quiet,
    ),
  )

// A browser translates a page that has loaded: what keeps it true then need not come before.
onceLoaded(
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
  const english = `${import.meta.env.BASE_URL}en`
  if (location.pathname === english || location.pathname.startsWith(`${english}/`))
    // The English pages that the site holds are those of `lang=en`: one address for each view.
    history.replaceState(
      null,
      '',
      `${import.meta.env.BASE_URL}${location.pathname.slice(english.length + 1)}?lang=en${location.search.replace('?', '&')}${location.hash}`,
    )
  const written = writtenPage()
  if (written === null) giveUpWritten()
  else takeOver(root, written.content)
  // A piece at a time: the page below is read meanwhile.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  )
}

void start()
