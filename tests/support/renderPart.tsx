import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { Localised } from '../../src/app/Localised'

/** A part of the page at an address, with data (those of `client` are read already), addresses and language around it, and no header. */
export function renderPart(
  part: ReactNode,
  address: string,
  client = new QueryClient(),
): RenderResult {
  globalThis.history.replaceState(null, '', address)
  return render(
    <QueryClientProvider client={client}>
      <Router>
        <Localised>{part}</Localised>
      </Router>
    </QueryClientProvider>,
  )
}
