import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Router } from 'wouter'
import { dataClient } from '../api/client'
import { madeSet } from '../api/madeFiles'
import { LastResort } from './LastResort'
import { Localised } from './Localised'
import { Pages } from './Pages'
import { Frame } from './Frame'

// A set of the reader's own comes with the code that opens it.
madeSet.readIndex = async (main) => (await import('../ownSet/shownSet')).ownIndex(main)
// So does the reader of a plain document, where the site is pointed at one.
madeSet.readDocument = async (value, signal) =>
  (await import('../plain/documentIndex')).documentIndex(value, signal)

interface Props {
  /** What holds the data, where they were read before: while the site is built. */
  readonly data?: QueryClient
}

/** Everything the page needs around its views: data, addresses, language, header and last resort. */
export function App({ data }: Props) {
  const [client] = useState(() => data ?? dataClient())
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
