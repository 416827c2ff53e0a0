import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Router } from 'wouter'
import { dataClient } from '../data/client'
import { LastResort } from './LastResort'
import { Localised } from './Localised'
import { Pages } from './Pages'
import { Frame } from './Frame'

/** Everything the page needs around its views: data, addresses, language, header and last resort. */
export function App() {
  const [client] = useState(dataClient)
  return (
    <QueryClientProvider client={client}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
        <Localised>
          <LastResort>
            <Frame>
              <Pages />
            </Frame>
          </LastResort>
        </Localised>
      </Router>
    </QueryClientProvider>
  )
}
