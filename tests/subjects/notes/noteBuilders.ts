import type { DecisionNote, DeliveryNote, Note, Notes } from '../../../src/subjects/notes/notes'

export const decision = (given: Partial<DecisionNote> = {}): DecisionNote => ({
  kind: 'decision',
  id: 'n1',
  rev: 'r1',
  dataset: 'published',
  label: 'Adhérents',
  about: 'indicator:members',
  author: 'Agent A',
  date: '2026-07-08',
  words: 'Rapprocher la liste des adhérents.',
  due: null,
  ...given,
})

export const delivery = (given: Partial<DeliveryNote> = {}): DeliveryNote => ({
  kind: 'delivery',
  id: 'n2',
  rev: 'r2',
  dataset: 'published',
  label: 'Rapport annuel',
  deliverable: 'annual-report',
  note: 'received',
  day: '2027-03-30',
  version: 1,
  reservations: null,
  by: 'Agent A',
  ...given,
})

export const notesOf = (notes: readonly Note[], rest: Partial<Notes> = {}): Notes => ({
  notes,
  removed: [],
  beside: [],
  ...rest,
})
