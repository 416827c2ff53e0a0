import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'

/** The one impure start: the mock API in development, then the page. */
async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMock } = await import('../mocks/browser')
    await startMock(new URLSearchParams(location.search).get('scenario'))
  }
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

void start()
