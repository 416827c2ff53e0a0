import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { indicatorQuery, resourceQuery } from '../../api/resourceQueries'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { currentLocale } from '../../format/locale'
import type { ViewState } from '../../address/viewState'
import { moneyFacts, promiseFacts } from '../../subjects/dashboard/factsView'
import { headlineKey } from '../../subjects/dashboard/headline'
import { panelView } from '../../subjects/dashboard/panelView'
import type { Section } from '../document'
import { fetchChangesView } from '../fetchChanges'
import { fetchMoneyData } from '../fetchMoney'
import { indicatorSection } from '../indicatorSection'
import { surroundingsOf } from '../surroundings'
import { type CommitteeData, fetchCommitteeData } from './committeeData'
import { decisionsSection } from './decisionsSection'
import { domainSection } from './domainSection'
import { moneySection } from './moneySection'
import { newsSection } from './newsSection'
import { outcomeSection, promisedSection } from './outcomeSection'
import { panelSection } from './panelSection'
import { positionSection } from './positionSection'
import { termsSaid } from './termsSaid'

/** An indicator as its panel on the dashboard shows it, with what it is read beside. */
async function panelOf(
  client: QueryClient,
  { index, state, catalogue, contradictions, asOf, territory }: CommitteeData,
  entry: HeadlineEntry & { readonly indicator: string },
) {
  const [resource, around] = await Promise.all([
    client.fetchQuery(indicatorQuery(index, entry.indicator)),
    surroundingsOf(client, index, state),
  ])
  const panel = panelView(resource, {
    agreements: around.agreements,
    reference: around.reference,
    contradictions,
    asOf,
    profile: index.profile,
    exercise: catalogue.exercise,
    language: currentLocale(),
    territories: [territory, entry.territory].flatMap((id) => id ?? []),
  })
  return { panel, resource, around: { ...around, exercise: String(catalogue.exercise) } }
}

const isIndicator = (
  entry: HeadlineEntry,
): entry is HeadlineEntry & { readonly indicator: string } =>
  entry.indicator !== undefined && entry.domain === undefined

async function fetchPanel(
  client: QueryClient,
  committee: CommitteeData,
  entry: HeadlineEntry,
): Promise<Section | null> {
  const { index, state, data } = committee
  const key = `panel:${headlineKey(entry)}`
  if (entry.domain !== undefined) {
    const { sourcing } = await fetchMoneyData(client, index, state)
    return domainSection(key, data, entry.domain, sourcing)
  }
  if (!isIndicator(entry)) return null
  const { panel, resource, around } = await panelOf(client, committee, entry)
  return panelSection(key, panel, indicatorSection(resource, around))
}

/** The contradictions that touch the figures of the panels, as the dashboard counts them. */
async function touchedBy(
  client: QueryClient,
  committee: CommitteeData,
): Promise<CommitteeData['contradictions']> {
  const panels = await Promise.all(
    committee.entries.filter(isIndicator).map((entry) => panelOf(client, committee, entry)),
  )
  const ids = new Set(panels.flatMap(({ panel }) => panel.contradictions))
  return committee.contradictions.filter(({ id }) => ids.has(id))
}

/** What the terms of the headline targets in force leave open. */
async function termsOf(client: QueryClient, committee: CommitteeData): Promise<string[]> {
  const { index, asOf } = committee
  const [{ rules }, { deliverables }, panels] = await Promise.all([
    client.fetchQuery(resourceQuery(index, 'reporting')),
    client.fetchQuery(resourceQuery(index, 'programmes')),
    Promise.all(
      committee.entries.filter(isIndicator).map((entry) => panelOf(client, committee, entry)),
    ),
  ])
  return panels.flatMap(({ panel, resource }) =>
    termsSaid(panel, resource, { rules, deliverables, asOf }),
  )
}

async function fetchPosition(client: QueryClient, committee: CommitteeData): Promise<Section> {
  const { index, state, catalogue, data, funder, asOf } = committee
  const { data: funding, sourcing } = await fetchMoneyData(client, index, state)
  const facts = promiseFacts(data, state.financeur === undefined ? null : funder)
  return positionSection(
    {
      exercise: catalogue.exercise,
      facts,
      money: moneyFacts(funder, funding, catalogue.exercise, { asOf, readerDay: asOf }),
      funder: funder === null ? null : (catalogue.funders.get(funder)?.short ?? funder),
      contradictions: (await touchedBy(client, committee)).length,
      simulated: index.dataset.simulated,
    },
    sourcing,
  )
}

/** A screen of the committee by its key, made as the dashboard makes its panels; `null` for a key that is none of them. */
export async function fetchCommitteeSection(
  client: QueryClient,
  index: DataIndex,
  key: string,
  state: ViewState,
): Promise<Section | null> {
  const committee = await fetchCommitteeData(client, index, state)
  const { entries, catalogue, data, asOf } = committee
  const [kind = '', id = ''] = key.split(/:(.*)/s)
  const sourcing = async () => (await fetchMoneyData(client, index, state)).sourcing
  const funder = kind === 'money' && id !== '' ? id : committee.funder
  const money = async () => {
    const { data: funding, sourcing: cited } = await fetchMoneyData(client, index, state)
    const facts = moneyFacts(funder, funding, catalogue.exercise, { asOf, readerDay: asOf })
    return { cited, view: facts?.view ?? null }
  }
  switch (kind) {
    case 'position':
      return fetchPosition(client, committee)
    case 'changes': {
      const { view, between, to, sourcing: cited } = await fetchChangesView(client, index, state)
      const headline = new Set(entries.flatMap(({ indicator }) => indicator ?? []))
      return newsSection(view, between, to, headline, cited)
    }
    case 'money': {
      const { cited, view } = await money()
      return id !== '' && view === null ? null : moneySection(key, view, cited, asOf)
    }
    case 'decisions': {
      const [{ view }, { decisions }, contradictions, terms] = await Promise.all([
        money(),
        client.fetchQuery(resourceQuery(index, 'committees')),
        touchedBy(client, committee),
        termsOf(client, committee),
      ])
      return decisionsSection({ view, contradictions, decisions, terms, asOf })
    }
    case 'outcome':
      return outcomeSection(key, id, data, await sourcing())
    case 'promised': {
      const { funders } = await client.fetchQuery(resourceQuery(index, 'funders'))
      const known = funders.find((one) => one.id === id)
      if (known === undefined) return null
      return promisedSection(
        key,
        { funder: id, territory: known.territory, entries },
        data,
        await sourcing(),
      )
    }
    default: {
      const entry = entries.find((one) => `panel:${headlineKey(one)}` === key)
      return entry === undefined ? null : fetchPanel(client, committee, entry)
    }
  }
}
