import type { Block, Section } from './document'
import { m } from '../format/words'

type Facts = Extract<Block, { readonly type: 'facts' }>

/** A section under two headings, what was promised and what was obtained; where nothing was promised it says so. */
export function asPromised(section: Section): Section {
  const promises = new Set(section.readings.map(({ promise }) => promise))
  const facts = section.blocks.find((block): block is Facts => block.type === 'facts')
  const isPromised = ({ cell }: Facts['rows'][number]): boolean =>
    (cell.figures ?? []).some((id) => promises.has(id))
  const promised = facts?.rows.filter(isPromised) ?? []
  const obtained = facts?.rows.filter((row) => !isPromised(row)) ?? []
  const others = section.blocks.filter((block) => block !== facts)
  const sentence = others.findIndex(({ type }) => type !== 'paragraph')
  const place = sentence === -1 ? others.length : sentence
  const blocks: Block[] = [
    ...others.slice(0, place),
    { type: 'heading', text: m.dossier_promised() },
    promised.length === 0
      ? { type: 'paragraph', role: 'note', text: m.dossier_promised_none() }
      : { type: 'facts', rows: promised },
    { type: 'heading', text: m.dossier_obtained() },
    { type: 'facts', rows: obtained },
    ...others.slice(place),
  ]
  return { ...section, blocks }
}
