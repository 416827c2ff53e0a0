import { type ComponentType, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { routes } from '../address/routes'
import pages from '../format/words/gathered/pages.json'
import { NotFoundPage } from './NotFoundPage'

const IndicatorPage = lazy(async () => ({
  default: (await import('../pages/indicator/IndicatorPage')).IndicatorPage,
}))
const EmbedPage = lazy(async () => ({
  default: (await import('../pages/embed/EmbedPage')).EmbedPage,
}))
const ProgrammePage = lazy(async () => ({
  default: (await import('../pages/programme/ProgrammePage')).ProgrammePage,
}))
const FunderPage = lazy(async () => ({
  default: (await import('../pages/funder/FunderPage')).FunderPage,
}))
const FactsheetPage = lazy(async () => ({
  default: (await import('../pages/funder/FactsheetPage')).FactsheetPage,
}))

const files = import.meta.glob<Readonly<Record<string, ComponentType>>>([
  '../pages/*/*Page.tsx',
  '!../pages/dashboard/*',
])

/** The component that the words of a page name, from the file that bears its name. */
const pageOf = (component: string) =>
  lazy(async () => {
    const [, load] =
      Object.entries(files).find(([path]) => path.endsWith(`/${component}.tsx`)) ?? []
    const page = (await load?.())?.[component]
    if (page === undefined) throw new Error(`no ${component}.tsx in src/pages/`)
    return { default: page }
  })

const RoadmapPage = pageOf('RoadmapPage')

/** The page of each fixed route. */
const fixed = routes.map((route) => [route, pageOf(pages[route].component)] as const)

/** Every page but the dashboard: what they are is not needed to show that one. */
export function OtherPages() {
  return (
    <Switch>
      <Route path="/indicateurs/:id">{({ id }) => <IndicatorPage key={id} id={id} />}</Route>
      <Route path="/integration/:id">{({ id }) => <EmbedPage key={id} id={id} />}</Route>
      <Route path="/programmes/:id">{({ id }) => <ProgrammePage key={id} id={id} />}</Route>
      <Route path="/financeurs/:id">{({ id }) => <FunderPage key={id} id={id} />}</Route>
      <Route path="/financeurs/:id/fiches/:year/:agreement?">
        {({ id, year, agreement }) => (
          <FactsheetPage funder={id} year={year} agreement={agreement} />
        )}
      </Route>
      {fixed.map(([route, FixedPage]) => (
        <Route key={route} path={`/${route}`}>
          <FixedPage />
        </Route>
      ))}
      {/* Its address once ended with the name of a market: such links are still about. */}
      <Route path={/^\/feuille-de-route-\w+$/}>
        <RoadmapPage />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}
