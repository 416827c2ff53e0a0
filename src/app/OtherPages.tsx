import { type ComponentType, lazy } from 'react'
import { Route, Switch } from 'wouter'
import type { FixedRoute } from '../address/routes'
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
const SheetPage = lazy(async () => ({
  default: (await import('../pages/funder/SheetPage')).SheetPage,
}))

const RoadmapPage = lazy(async () => ({
  default: (await import('../pages/roadmap/RoadmapPage')).RoadmapPage,
}))

/** The page of each fixed route: one without a page, or a page without a route, is an error of types. */
const fixed: Record<FixedRoute, ComponentType> = {
  promesses: lazy(async () => ({
    default: (await import('../pages/overview/OverviewPage')).OverviewPage,
  })),
  programmes: lazy(async () => ({
    default: (await import('../pages/programme/ProgrammesPage')).ProgrammesPage,
  })),
  financeurs: lazy(async () => ({
    default: (await import('../pages/funder/FundersPage')).FundersPage,
  })),
  sources: lazy(async () => ({
    default: (await import('../pages/sources/SourcesPage')).SourcesPage,
  })),
  controles: lazy(async () => ({
    default: (await import('../pages/controls/ControlsPage')).ControlsPage,
  })),
  methode: lazy(async () => ({
    default: (await import('../pages/method/MethodPage')).MethodPage,
  })),
  depuis: lazy(async () => ({
    default: (await import('../pages/changes/ChangesPage')).ChangesPage,
  })),
  dossier: lazy(async () => ({
    default: (await import('../pages/dossier/DossierPage')).DossierPage,
  })),
  seance: lazy(async () => ({
    default: (await import('../pages/meeting/MeetingPage')).MeetingPage,
  })),
  pointage: lazy(async () => ({
    default: (await import('../pages/pointage/PointagePage')).PointagePage,
  })),
  'rendre-compte': lazy(async () => ({
    default: (await import('../pages/report/ReportPage')).ReportPage,
  })),
  candidature: lazy(async () => ({
    default: (await import('../pages/bid/BidPage')).BidPage,
  })),
  donnees: lazy(async () => ({
    default: (await import('../pages/ownData/OwnDataPage')).OwnDataPage,
  })),
  frise: lazy(async () => ({
    default: (await import('../pages/timeline/TimelinePage')).TimelinePage,
  })),
  'feuille-de-route': RoadmapPage,
  projets: lazy(async () => ({
    default: (await import('../pages/registers/ProjectsPage')).ProjectsPage,
  })),
  evenements: lazy(async () => ({
    default: (await import('../pages/registers/EventsPage')).EventsPage,
  })),
  visites: lazy(async () => ({
    default: (await import('../pages/registers/VisitsPage')).VisitsPage,
  })),
  plan: lazy(async () => ({
    default: (await import('../pages/declarations/PlanPage')).PlanPage,
  })),
  accessibilite: lazy(async () => ({
    default: (await import('../pages/declarations/AccessibilityPage')).AccessibilityPage,
  })),
  mentions: lazy(async () => ({
    default: (await import('../pages/declarations/LegalPage')).LegalPage,
  })),
}

/** Every page but the dashboard: what they are is not needed to show that one. */
export function OtherPages() {
  return (
    <Switch>
      <Route path="/indicateurs/:id">{({ id }) => <IndicatorPage key={id} id={id} />}</Route>
      <Route path="/integration/:id">{({ id }) => <EmbedPage key={id} id={id} />}</Route>
      <Route path="/programmes/:id">{({ id }) => <ProgrammePage key={id} id={id} />}</Route>
      <Route path="/financeurs/:id">{({ id }) => <FunderPage key={id} id={id} />}</Route>
      <Route path="/financeurs/:id/fiches/:year/:agreement?">
        {({ id, year, agreement }) => <SheetPage funder={id} year={year} agreement={agreement} />}
      </Route>
      {Object.entries(fixed).map(([route, FixedPage]) => (
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
