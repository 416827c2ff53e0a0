import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../../data/queries'
import { resourceQuery } from '../../data/resourceQueries'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { Page } from '../../ui/Page'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import { PlanList } from './PlanList'

/** Every page of the site, the second way to each of them beside the navigation. Programmes and funders come when they come. */
export function PlanPage() {
  const { state, lasting } = useViewState()
  const language = currentLocale()
  const { data: index } = useQuery(indexQuery(state.jeu))
  const { data: programmes } = useQuery(resourceQuery(index, 'programmes'))
  const { data: funders } = useQuery(resourceQuery(index, 'funders'))
  return (
    <Page title={m.shell_plan()}>
      <PlanList
        title={m.plan_read()}
        links={[
          { to: addresses.overview(lasting), label: m.shell_overview() },
          { to: addresses.overview({ ...lasting, exercice: 'tous' }), label: m.plan_indicators() },
          { to: addresses.timeline(lasting), label: m.shell_timeline() },
          { to: addresses.roadmap(lasting), label: m.shell_roadmap() },
          { to: addresses.projects(lasting), label: m.plan_projects() },
          { to: addresses.events(lasting), label: m.plan_events() },
          { to: addresses.visits(lasting), label: m.plan_visits() },
          { to: addresses.changes(lasting), label: m.shell_changes() },
        ]}
      />
      <PlanList
        title={m.shell_programmes()}
        links={[
          { to: addresses.programmes(lasting), label: m.plan_all_programmes() },
          ...(programmes?.programmes ?? []).map(({ id, label }) => ({ to: addresses.programme(id, lasting), label: label[language] })),
        ]}
      />
      <PlanList
        title={m.shell_funders()}
        links={[
          { to: addresses.funders(lasting), label: m.plan_all_funders() },
          ...(funders?.funders ?? []).map(({ id, name }) => ({ to: addresses.funder(id, lasting), label: name[language] })),
        ]}
      />
      <PlanList
        title={m.plan_prepare()}
        links={[
          { to: addresses.dossier(lasting), label: m.shell_dossier() },
          { to: addresses.meeting(lasting), label: m.plan_meeting() },
          { to: addresses.notes(lasting), label: m.shell_notes() },
          { to: addresses.ownData(lasting), label: m.shell_data_page() },
        ]}
      />
      <PlanList
        title={m.plan_check()}
        links={[
          { to: addresses.controls(lasting), label: m.shell_controls() },
          { to: addresses.sources(lasting), label: m.shell_sources() },
          { to: addresses.method(lasting), label: m.shell_method() },
        ]}
      />
      <PlanList
        title={m.plan_about()}
        links={[
          { to: addresses.accessibility(lasting), label: m.rgaa_title() },
          { to: addresses.legal(lasting), label: m.legal_title() },
        ]}
      />
    </Page>
  )
}
