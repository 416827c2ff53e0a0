import type { QueryClient } from '@tanstack/react-query'
import { type DataIndex, indicatorUrl } from '../../api/apiIndex'
import { type DataError, isDataError } from '../../api/errors'
import { indicatorQuery, resourceQuery } from '../../api/resourceQueries'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ViewState } from '../../address/viewState'
import { funderView } from '../../subjects/money/funderView'
import { moneyFacts, promiseFacts } from '../../subjects/dashboard/factsView'
import { headlineKey } from '../../subjects/dashboard/headline'
import { panelView } from '../../subjects/dashboard/panelView'
import { failureWords, withoutWords } from '../../subjects/failure/failureWords'
import type { Section } from '../document'
import { fetchChangesView } from '../fetchChanges'
import { fetchMoneyData } from '../fetchMoney'
import { indicatorSection } from '../indicatorSection'
import { note, sectionOf } from '../pieces'
import { surroundingsOf } from '../surroundings'
import { brief } from './briefly'
import { type CommitteeData, fetchCommitteeData } from './committeeData'
import { decisionsSection } from './decisionsSection'
import { domainSection } from './domainSection'
import { moneySection } from './moneySection'
import { newsSection } from './newsSection'
import { outcomeSection, promisedSection } from './outcomeSection'
import { panelSection } from './panelSection'
import { positionSection } from './positionSection'
import { termsSaid } from './termsSaid'

/** An indicator as its panel on the dashboard shows it, with what it is read beside; `null` for one that the data lack. */
async function panelOf(
  client: QueryClient,
  { index, state, catalogue, contradictions, asOf, territory }: CommitteeData,
  entry: HeadlineEntry & { readonly indicator: string },
) {
  if (indicatorUrl(index, entry.indicator) === undefined) return null
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

interface Panels {
  readonly read: readonly NonNullable<Awaited<ReturnType<typeof panelOf>>>[]
  /** In words what could not be read; empty where nothing failed. */
  readonly without: string
}

const nameOf = ({ catalogue }: CommitteeData, id: string): string => {
  const label = catalogue.indicators.get(id)?.label
  return label === undefined ? id : typeset(label)
}

/** The panels of the indicators that the data have; one that cannot be read is named, and the others stand. */
async function panelsOf(client: QueryClient, committee: CommitteeData): Promise<Panels> {
  const unread: string[] = []
  const panels = await Promise.all(
    committee.entries.filter(isIndicator).map(async (entry) => {
      try {
        return await panelOf(client, committee, entry)
      } catch (error) {
        if (!isDataError(error)) throw error
        unread.push(nameOf(committee, entry.indicator))
        return null
      }
    }),
  )
  return { read: panels.filter((panel) => panel !== null), without: withoutWords(unread) }
}

/** In place of a panel that could not be read, where the rest of a document is made all the same. */
export async function unreadPanel(
  client: QueryClient,
  index: DataIndex,
  key: string,
  state: ViewState,
  error: DataError,
): Promise<Section> {
  const committee = await fetchCommitteeData(client, index, state)
  const entry = committee.entries.find((one) => `panel:${headlineKey(one)}` === key)
  const title = entry?.indicator === undefined ? key : nameOf(committee, entry.indicator)
  return brief(sectionOf({ key, kind: 'panel', title, subtitle: '' }, [note(failureWords(error))]))
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
  const made = await panelOf(client, committee, entry)
  return made === null
    ? brief(
        sectionOf({ key, kind: 'panel', title: entry.indicator, subtitle: '' }, [
          note(m.dash_unknown_indicator({ id: entry.indicator })),
        ]),
      )
    : panelSection(key, made.panel, indicatorSection(made.resource, made.around))
}

/** The contradictions that touch the figures of the panels, as the dashboard counts them. */
function touchedBy(
  { contradictions }: CommitteeData,
  { read }: Panels,
): CommitteeData['contradictions'] {
  const ids = new Set(read.flatMap(({ panel }) => panel.contradictions))
  return contradictions.filter(({ id }) => ids.has(id))
}

/** What the terms of the headline targets in force leave open. */
async function termsOf(
  client: QueryClient,
  { index, asOf }: CommitteeData,
  { read }: Panels,
): Promise<string[]> {
  const [{ rules }, { deliverables }] = await Promise.all([
    client.fetchQuery(resourceQuery(index, 'reporting')),
    client.fetchQuery(resourceQuery(index, 'programmes')),
  ])
  return read.flatMap(({ panel, resource }) =>
    termsSaid(panel, resource, { rules, deliverables, asOf }),
  )
}

async function fetchPosition(client: QueryClient, committee: CommitteeData): Promise<Section> {
  const { index, state, catalogue, data, funder, asOf } = committee
  const { data: funding, sourcing } = await fetchMoneyData(client, index, state)
  const panels = await panelsOf(client, committee)
  const facts = promiseFacts(data, state.financeur === undefined ? null : funder)
  return positionSection(
    {
      exercise: catalogue.exercise,
      facts,
      money: moneyFacts(funder, funding, catalogue.exercise, asOf),
      funder: funder === null ? null : (catalogue.funders.get(funder)?.short ?? funder),
      contradictions: touchedBy(committee, panels).length,
      without: panels.without,
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
    const facts = moneyFacts(funder, funding, catalogue.exercise, asOf)
    return { cited, funding, view: facts?.view ?? null }
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
      const [{ funding }, { decisions }, panels] = await Promise.all([
        money(),
        client.fetchQuery(resourceQuery(index, 'committees')),
        panelsOf(client, committee),
      ])
      return decisionsSection({
        view: funder === null ? null : funderView(funder, funding, { asOf, readerDay: asOf }),
        contradictions: touchedBy(committee, panels),
        decisions,
        terms: await termsOf(client, committee, panels),
        without: panels.without,
        asOf,
      })
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
