import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../api/apiIndex'
import type { Frame } from './dossier'
import { ruleVersion } from '../domain/profile'
import { formatDay } from '../format/dates'
import { currentLocale } from '../format/locale'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { asOfOf } from '../address/asOf'
import { parseViewState, serializeViewState, type ViewState } from '../address/viewState'
import { exerciseOf, fetchOverview } from './fetchOverview'
import { filterWords } from './filterWords'

/** Keys of an address that a section depends on; language and scenario are the page's own. */
const kept = ({ lang: _lang, scenario: _scenario, ...view }: ViewState): ViewState => view

/** What a section made now is made from: day, data set, version, rule and filters, in words and as an address. `day` is the reader's own. */
export async function fetchFrame(
  client: QueryClient,
  index: DataIndex,
  state: ViewState,
  day: string,
): Promise<Frame> {
  const overview = await fetchOverview(client, index, state)
  const language = currentLocale()
  const asOf = asOfOf(state, index)
  const dataSet = typeset(index.dataset.label[language])
  const profile =
    index.profile === 'default' ? m.indicator_profile_default() : m.indicator_profile_alternative()
  const filters = filterWords(overview, exerciseOf(index, state)).map(({ label, text }) =>
    m.section_filter({ label, text }),
  )
  return {
    language,
    day,
    dataSet: index.dataset.id,
    dataVersion: index.dataVersion,
    asOf,
    profile: index.profile,
    rule: ruleVersion,
    view: serializeViewState(kept(state)),
    cover: [
      { label: m.dossier_cover_day(), text: formatDay(day) },
      { label: m.dossier_cover_data_set(), text: dataSet },
      { label: m.dossier_cover_as_of(), text: formatDay(asOf) },
      { label: m.dossier_cover_version(), text: index.dataVersion },
      {
        label: m.dossier_cover_rule(),
        text: m.dossier_cover_rule_text({ version: ruleVersion, profile }),
      },
      { label: m.dossier_cover_filters(), text: filters.join(' · ') },
    ],
    note: typeset(
      m.dossier_frame_note({
        day: formatDay(day),
        dataSet,
        asOf: formatDay(asOf),
        version: index.dataVersion,
      }),
    ),
  }
}

/**
 * The address at which a section would be made again today: as it was, and where the page shows the same data set, at the page's
 * date; else at the date of the data as they are now.
 */
export function viewToday({ view }: Pick<Frame, 'view'>, page: ViewState): ViewState {
  const { arrete: _arrete, ...then } = parseViewState(view)
  return then.jeu === page.jeu && page.arrete !== undefined
    ? { ...then, arrete: page.arrete }
    : then
}

/** True where nothing that a reading depends on has moved since. */
export function isSameFrame(frame: Frame, index: DataIndex, asOf: string): boolean {
  return (
    frame.dataSet === index.dataset.id &&
    frame.dataVersion === index.dataVersion &&
    frame.asOf === asOf &&
    frame.rule === ruleVersion &&
    frame.profile === index.profile
  )
}
