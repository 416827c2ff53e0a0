import { inSeries } from '../format/typography'
import type { Block, Document, Section } from './document'
import type { Dossier, DossierItem, Frame } from './dossier'
import type { Note } from '../subjects/notes/notes'
import { notedBlocks } from './notedBlocks'

type Text = DossierItem['texts'][number]

const frameKey = (frame: Frame): string => JSON.stringify(frame.cover)

/** Rows of every frame under one another: a label that they answer differently holds each answer once. */
function coverOf(frames: readonly Frame[]): Document['cover'] {
  const rows = new Map<string, Set<string>>()
  for (const { cover } of frames)
    for (const { label, text } of cover) rows.set(label, (rows.get(label) ?? new Set()).add(text))
  return [...rows].map(([label, texts]) => ({ label, text: inSeries([...texts]) }))
}

/** A text below its heading; one that is still to be written says what is missing. */
function writtenBlocks({ role, heading, empty, text }: Text): Block[] {
  const isEmpty = text.trim() === ''
  if (isEmpty && empty === '') return []
  const written: Block = {
    type: 'paragraph',
    role: isEmpty ? 'warning' : role === 'comment' ? 'comment' : 'text',
    text: isEmpty ? empty : text,
  }
  return heading === '' ? [written] : [{ type: 'heading', text: heading }, written]
}

const isLarge = ({ type }: Block): boolean =>
  type === 'chart' || type === 'table' || type === 'heading'

/** A comment stands after the sentence and the figures in short, before what is large; every other text at the end. */
function withTexts(blocks: readonly Block[], texts: readonly Text[]): Block[] {
  const comments = texts.filter(({ role }) => role === 'comment').flatMap(writtenBlocks)
  const others = texts.filter(({ role }) => role !== 'comment').flatMap(writtenBlocks)
  const large = blocks.findIndex(isLarge)
  const place = large === -1 ? blocks.length : large
  return [...blocks.slice(0, place), ...comments, ...blocks.slice(place), ...others]
}

interface Made {
  readonly noted: boolean
  readonly said: string
  readonly section: Section
}

const made = new WeakMap<DossierItem, Made>()

/** The section of an item with what was written to it and noted on it; the same object as long as those are the same. */
function sectionOf(item: DossierItem, noted: boolean, said: readonly Block[]): Section {
  const before = made.get(item)
  const told = JSON.stringify(said)
  if (before?.noted === noted && before.said === told) return before.section
  const note: Block[] =
    noted && item.frame !== null ? [{ type: 'paragraph', role: 'note', text: item.frame.note }] : []
  const section = {
    ...item.section,
    key: item.id,
    blocks: [...note, ...withTexts(item.section.blocks, item.texts), ...said],
  }
  made.set(item, { noted, said: told, section })
  return section
}

/** A dossier as the one document that is shown, printed and written to every file: made of what it holds, and of what was noted in this browser on its subjects. */
export function dossierDocument(dossier: Dossier, notes: readonly Note[] = []): Document {
  const { language, title, untitled, subtitle, words, items } = dossier
  const frames = items.flatMap(({ frame }) => frame ?? [])
  const isMixed = new Set(frames.map(frameKey)).size > 1
  const sections = items.map((item) =>
    sectionOf(item, isMixed, notes.length === 0 ? [] : notedBlocks(item, dossier, notes)),
  )
  return {
    language,
    title: title.trim() === '' ? untitled : title,
    subtitle,
    cover: coverOf(frames),
    simulated: sections.some(({ simulated }) => simulated),
    sections,
    words,
  }
}
