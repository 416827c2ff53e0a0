import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { NotFoundPage } from './NotFoundPage'

const IndicatorPage = lazy(async () => ({ default: (await import('../features/indicator/IndicatorPage')).IndicatorPage }))
const SourcesPage = lazy(async () => ({ default: (await import('../features/sources/SourcesPage')).SourcesPage }))
const ControlsPage = lazy(async () => ({ default: (await import('../features/controls/ControlsPage')).ControlsPage }))
const MethodPage = lazy(async () => ({ default: (await import('../features/method/MethodPage')).MethodPage }))
const TimelinePage = lazy(async () => ({ default: (await import('../features/timeline/TimelinePage')).TimelinePage }))
const RoadmapPage = lazy(async () => ({ default: (await import('../features/roadmap/RoadmapPage')).RoadmapPage }))
const ProjectsPage = lazy(async () => ({ default: (await import('../features/registers/ProjectsPage')).ProjectsPage }))
const EventsPage = lazy(async () => ({ default: (await import('../features/registers/EventsPage')).EventsPage }))
const VisitsPage = lazy(async () => ({ default: (await import('../features/registers/VisitsPage')).VisitsPage }))
const ProgrammesPage = lazy(async () => ({ default: (await import('../features/programme/ProgrammesPage')).ProgrammesPage }))
const ProgrammePage = lazy(async () => ({ default: (await import('../features/programme/ProgrammePage')).ProgrammePage }))
const FundersPage = lazy(async () => ({ default: (await import('../features/funder/FundersPage')).FundersPage }))
const FunderPage = lazy(async () => ({ default: (await import('../features/funder/FunderPage')).FunderPage }))
const SheetPage = lazy(async () => ({ default: (await import('../features/funder/SheetPage')).SheetPage }))
const ChangesPage = lazy(async () => ({ default: (await import('../features/changes/ChangesPage')).ChangesPage }))
const DossierPage = lazy(async () => ({ default: (await import('../features/dossier/DossierPage')).DossierPage }))
const MeetingPage = lazy(async () => ({ default: (await import('../features/meeting/MeetingPage')).MeetingPage }))
const PointagePage = lazy(async () => ({ default: (await import('../features/pointage/PointagePage')).PointagePage }))
const OwnDataPage = lazy(async () => ({ default: (await import('../features/ownData/OwnDataPage')).OwnDataPage }))
const EmbedPage = lazy(async () => ({ default: (await import('../features/embed/EmbedPage')).EmbedPage }))
const PlanPage = lazy(async () => ({ default: (await import('../features/declarations/PlanPage')).PlanPage }))
const AccessibilityPage = lazy(async () => ({
  default: (await import('../features/declarations/AccessibilityPage')).AccessibilityPage,
}))
const LegalPage = lazy(async () => ({ default: (await import('../features/declarations/LegalPage')).LegalPage }))

/** Every page but the overview: what they are is not needed to show that one. */
export function OtherPages() {
  return (
    <Switch>
      <Route path="/indicateurs/:id">{({ id }) => <IndicatorPage key={id} id={id} />}</Route>
      <Route path="/integration/:id">{({ id }) => <EmbedPage key={id} id={id} />}</Route>
      <Route path="/programmes">
        <ProgrammesPage />
      </Route>
      <Route path="/programmes/:id">{({ id }) => <ProgrammePage key={id} id={id} />}</Route>
      <Route path="/financeurs">
        <FundersPage />
      </Route>
      <Route path="/financeurs/:id">{({ id }) => <FunderPage key={id} id={id} />}</Route>
      <Route path="/financeurs/:id/fiches/:year/:agreement?">
        {({ id, year, agreement }) => <SheetPage funder={id} year={year} agreement={agreement} />}
      </Route>
      <Route path="/sources">
        <SourcesPage />
      </Route>
      <Route path="/controles">
        <ControlsPage />
      </Route>
      <Route path="/methode">
        <MethodPage />
      </Route>
      <Route path="/depuis">
        <ChangesPage />
      </Route>
      <Route path="/dossier">
        <DossierPage />
      </Route>
      <Route path="/seance">
        <MeetingPage />
      </Route>
      <Route path="/pointage">
        <PointagePage />
      </Route>
      <Route path="/donnees">
        <OwnDataPage />
      </Route>
      <Route path="/frise">
        <TimelinePage />
      </Route>
      <Route path="/feuille-de-route-asd">
        <RoadmapPage />
      </Route>
      <Route path="/projets">
        <ProjectsPage />
      </Route>
      <Route path="/evenements">
        <EventsPage />
      </Route>
      <Route path="/visites">
        <VisitsPage />
      </Route>
      <Route path="/plan">
        <PlanPage />
      </Route>
      <Route path="/accessibilite">
        <AccessibilityPage />
      </Route>
      <Route path="/mentions">
        <LegalPage />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}
