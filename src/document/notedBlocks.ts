import type { Block } from './document'
import type { Dossier, DossierItem } from './dossier'
import { formatDay } from '../format/dates'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import type { Note } from '../subjects/notes/notes'

/** The subject that a note about a section stands with: a panel is its indicator, on whichever screen it was noted. */
export const subjectOf = (key: string): string =>
  key.replace(/^panel:(?!domaine:)([^@]+).*$/, 'indicator:$1')

type Said = Exclude<Note, { readonly kind: 'delivery' }>

/** The subject that a note stands with; `null` for one about the meeting as a whole. */
export const aboutOf = (note: Said): string | null =>
  note.kind === 'decision'
    ? note.about === null
      ? null
      : subjectOf(note.about)
    : `indicator:${note.indicator}`

const wordsOf = (note: Said): string => {
  const words = typeset(note.words)
  switch (note.kind) {
    case 'decision':
      return note.due === null
        ? m.committee_decided({ words })
        : m.committee_decided_due({ words, due: formatDay(note.due) })
    case 'reply':
      return m.committee_replied({ words })
    case 'appreciation':
      return m.committee_opined({ words })
  }
}

const lineOf = (note: Said, isNamed: boolean): Block => {
  const text = m.committee_signed({
    text: wordsOf(note),
    author: note.author,
    day: formatDay(note.date),
  })
  return {
    type: 'paragraph',
    role: 'text',
    text: isNamed ? m.committee_line({ title: typeset(note.label), text }) : text,
  }
}

/**
 * What was noted in this browser on the subject of an item, signed and dated: decisions of the séance, replies, opinions. A dossier
 * with a page of decisions gathers all of them there, named by their subject; one without has each with its own.
 */
export function notedBlocks(
  { key, frame }: DossierItem,
  { items }: Pick<Dossier, 'items'>,
  notes: readonly Note[],
): Block[] {
  const own = notes.filter(
    (note): note is Said =>
      note.kind !== 'delivery' && (note.dataset === frame?.dataSet || note.dataset === 'dossier'),
  )
  if (key === 'decisions') return own.map((note) => lineOf(note, true))
  if (items.some((item) => item.key === 'decisions')) return []
  return own.flatMap((note) => (aboutOf(note) === subjectOf(key) ? [lineOf(note, false)] : []))
}
