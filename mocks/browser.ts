import { setupWorker } from 'msw/browser'
import { handlersFor } from './handlers'
import { scenarioOf } from './scenarios'

/** Starts the mock API in the browser, with the scenario of this name where there is one. */
export async function startMock(scenario: string | null): Promise<void> {
  await setupWorker(...handlersFor(scenarioOf(scenario))).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  })
}
