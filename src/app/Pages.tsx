import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Waiting } from '../ui/Waiting'
import { FirstPage } from './FirstPage'
import { LastResort } from './LastResort'

const OtherPages = lazy(async () => ({ default: (await import('./OtherPages')).OtherPages }))

/** Which page an address opens. The dashboard is in the first chunk; the others come when asked for, and one that fails leaves the header. */
export function Pages() {
  const [path] = useLocation()
  return (
    <LastResort key={path}>
      <Suspense
        fallback={
          <main>
            <Waiting />
          </main>
        }
      >
        <Switch>
          <Route path="/">
            <FirstPage />
          </Route>
          <Route>
            <OtherPages />
          </Route>
        </Switch>
      </Suspense>
    </LastResort>
  )
}
