import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import type { DossierItem, Frame } from '../../document/dossier'
import type { Section } from '../../document/document'
import { groupBy } from '../../api/groupBy'
import { indexQuery } from '../../api/queries'
import { ruleVersion } from '../../domain/profile'
import { currentLocale } from '../../format/locale'
import { compareSections, type Difference } from '../../document/compareSections'
import { makeSections } from '../../document/dossierItems'
import { fetchFrame, isSameFrame, viewToday } from '../../document/frame'
import { readerDay } from '../../format/readerDay'
import { asOfOf } from '../../address/asOf'
import { serializeViewState, type ViewState } from '../../address/viewState'

/** What became of one subject since it was frozen. */
export interface Since {
  readonly item: DossierItem
  /** As it would be made now; `null` where the data no longer hold it. */
  readonly section: Section | null
  readonly frame: Frame
  readonly differences: readonly Difference[]
  /** Version of the rule then, where it is another one now. */
  readonly rule: { readonly before: string; readonly after: string } | null
}

interface Asked {
  readonly item: DossierItem
  readonly frame: Frame
  readonly view: ViewState
}

/** Subjects of one address, made again and compared; none where the data and the rule are those of then. */
async function sinceAt(
  client: QueryClient,
  asked: readonly Asked[],
  view: ViewState,
  signal: AbortSignal,
): Promise<Since[]> {
  const index = await client.fetchQuery(indexQuery(view.jeu))
  const isKnown = asked.some(({ frame }) => frame.dataSet === index.dataset.id)
  const moved = asked.filter(({ frame }) => !isSameFrame(frame, index, asOfOf(view, index)))
  if (moved.length === 0) return []
  const now = await fetchFrame(client, index, view, readerDay())
  // A data set that is gone is answered with the main one: nothing of it can be compared.
  const sections = isKnown
    ? await makeSections(
        client,
        index,
        moved.map(({ item }) => item.key),
        { state: view, signal, onProgress: () => {} },
      )
    : []
  return moved.map(({ item, frame }, place) => {
    const section = sections[place] ?? null
    return {
      item,
      section,
      frame: now,
      differences:
        section === null
          ? []
          : compareSections(item.section, section, frame.language === now.language),
      rule: frame.rule === ruleVersion ? null : { before: frame.rule, after: ruleVersion },
    }
  })
}

const numbers = new WeakMap<Section, number>()
let last = 0

/** A number for a section as an object: the same one as long as nobody made it anew. */
function numberOf(section: Section): number {
  const known = numbers.get(section)
  if (known !== undefined) return known
  last += 1
  numbers.set(section, last)
  return last
}

/** What became of every subject whose data, date or rule are no longer those that it was made from. */
export function sinceQuery(items: readonly DossierItem[], index: DataIndex, page: ViewState) {
  const asked = items.flatMap((item): Asked[] =>
    item.frame === null ? [] : [{ item, frame: item.frame, view: viewToday(item.frame, page) }],
  )
  return queryOptions({
    queryKey: [
      'dossier',
      'since',
      asked.map(({ item, view }) => [item.id, numberOf(item.section), serializeViewState(view)]),
      index.dataset.id,
      index.dataVersion,
      currentLocale(),
    ],
    queryFn: async ({ client, signal }): Promise<Since[]> => {
      const groups = [...groupBy(asked, ({ view }) => serializeViewState(view)).values()]
      const found: Since[] = []
      // One address after the other on purpose: each makes its sections one by one.
      // eslint-disable-next-line no-await-in-loop
      for (const group of groups)
        if (group[0] !== undefined)
          found.push(...(await sinceAt(client, group, group[0].view, signal)))
      return found
    },
    enabled: asked.length > 0,
    retry: false,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
  })
}
