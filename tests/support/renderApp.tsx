import { render, type RenderResult } from '@testing-library/react'
import { handlersFor } from '../../mocks/handlers'
import type { ScenarioName } from '../../mocks/scenarios'
import { mockServer } from '../../mocks/server'
import { App } from '../../src/app/App'

/** The whole page at an address, served by the mock API; a scenario spoils its answers. */
export function renderApp(address: string, scenario: ScenarioName | null = null): RenderResult {
  if (scenario !== null) mockServer.use(...handlersFor(scenario))
  globalThis.history.replaceState(null, '', address)
  return render(<App />)
}
