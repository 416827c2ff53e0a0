import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { Missing } from '../../subjects/failure/Missing'
import { jobNames, pageName } from '../../subjects/find/pageNames'
import { Page } from '../../ui/Page'
import { addresses } from '../../address/addresses'
import { type Job, pagesOf } from '../../address/routes'
import { useViewState } from '../../address/useViewState'
import { PlanList } from './PlanList'

/** Every page of the site, the second way to each of them beside the navigation. Programmes and funders come when they come. */
export function PlanPage() {
  const { state, lasting } = useViewState()
  const language = currentLocale()
  const index = useQuery(indexQuery(state.jeu))
  const programmes = useQuery(resourceQuery(index.data, 'programmes'))
  const funders = useQuery(resourceQuery(index.data, 'funders'))
  const links = (job: Job) =>
    pagesOf(job).map((route) => ({
      to: addresses.fixed(route, lasting),
      label: pageName(route),
    }))
  return (
    <Page title={pageName('plan')}>
      <Missing
        parts={[
          { what: m.part_programmes(), asked: index.data ? programmes : index },
          { what: m.part_funders(), asked: index.data ? funders : index },
        ]}
      />
      <PlanList
        title={m.shell_overview()}
        links={[
          { to: addresses.dashboard(lasting), label: m.dash_title() },
          ...links('promises'),
          { to: addresses.promises({ ...lasting, exercice: 'tous' }), label: m.plan_indicators() },
        ]}
      />
      <PlanList
        title={pageName('programmes')}
        links={[
          { to: addresses.programmes(lasting), label: m.plan_all_programmes() },
          ...(programmes.data?.programmes ?? []).map(({ id, label }) => ({
            to: addresses.programme(id, lasting),
            label: label[language],
          })),
        ]}
      />
      <PlanList
        title={pageName('financeurs')}
        links={[
          { to: addresses.funders(lasting), label: m.plan_all_funders() },
          ...(funders.data?.funders ?? []).map(({ id, name }) => ({
            to: addresses.funder(id, lasting),
            label: name[language],
          })),
        ]}
      />
      {(['committee', 'evidence', 'data', 'about'] as const).map((job) => (
        <PlanList key={job} title={jobNames[job]()} links={links(job)} />
      ))}
    </Page>
  )
}
