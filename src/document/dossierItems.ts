import type { QueryClient } from '@tanstack/react-query'
import type { DataIndex } from '../api/apiIndex'
import { isDataError } from '../api/errors'
import type { DossierItem, Frame, TextRole } from './dossier'
import type { Section } from './document'
import { m } from '../format/words'
import type { ViewState } from '../address/viewState'
import { asPromised } from './asPromised'
import { unreadPanel } from './committee/fetchCommittee'
import { fetchSection } from './fetchSection'

/** What is put into a dossier: a subject, and the texts that are to be written to it beside a comment. */
export interface Wanted {
  readonly key: string
  readonly roles?: readonly TextRole[]
}

const headings: Record<TextRole, () => string> = {
  comment: () => '',
  text: () => '',
  explained: m.dossier_explained,
  proposed: m.dossier_proposed,
}

const empties: Record<TextRole, () => string> = {
  comment: () => '',
  text: m.dossier_text_empty,
  explained: m.dossier_explained_empty,
  proposed: m.dossier_proposed_empty,
}

const writtenText = (role: TextRole): DossierItem['texts'][number] => ({
  role,
  heading: headings[role](),
  empty: empties[role](),
  text: '',
})

/** A page of text with its title; what it says is for its author to write. */
export function textItem(id: string, title: string, { brief = false } = {}): DossierItem {
  const section = {
    key: id,
    kind: 'text' as const,
    title,
    subtitle: '',
    blocks: [],
    figures: [],
    readings: [],
    simulated: false,
    ...(brief ? { brief } : {}),
  }
  return { id, key: id, frame: null, section, texts: [writtenText('text')] }
}

/** An item for a section that was just made. A section that is to be explained tells apart what was promised and what was obtained. */
export function itemOf(section: Section, frame: Frame, { key, roles = [] }: Wanted): DossierItem {
  const isExplained = roles.includes('explained')
  return {
    id: key,
    key,
    frame,
    section: isExplained ? asPromised(section) : section,
    texts: [writtenText('comment'), ...roles.map(writtenText)],
  }
}

/** The same item made anew; what was written stays. */
export function remade(item: DossierItem, section: Section, frame: Frame): DossierItem {
  const isExplained = item.texts.some(({ role }) => role === 'explained')
  return { ...item, frame, section: isExplained ? asPromised(section) : section }
}

export interface Making {
  readonly state: ViewState
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

/** Lets the page breathe: paint, take a key, be cancelled. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** A section; where the figures of a headline panel cannot be read, the reason stands in its place. */
async function sectionOrReason(
  client: QueryClient,
  index: DataIndex,
  key: string,
  state: ViewState,
): Promise<Section | null> {
  try {
    return await fetchSection(client, index, key, state)
  } catch (error) {
    if (!key.startsWith('panel:') || !isDataError(error)) throw error
    return unreadPanel(client, index, key, state, error)
  }
}

/** Sections one after the other, with a breath between them; `null` where the data do not hold the subject. Cancelled, it throws the signal's reason. */
export async function makeSections(
  client: QueryClient,
  index: DataIndex,
  keys: readonly string[],
  { state, onProgress, signal }: Making,
): Promise<(Section | null)[]> {
  const sections: (Section | null)[] = []
  for (const key of keys) {
    signal.throwIfAborted()
    // One by one on purpose: together they would hold the page for seconds.
    // eslint-disable-next-line no-await-in-loop
    sections.push(await sectionOrReason(client, index, key, state))
    onProgress(sections.length)
    // eslint-disable-next-line no-await-in-loop
    await breath()
  }
  return sections
}
