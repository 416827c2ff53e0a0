import { describe, expect, it } from 'vitest'
import { dossierDocument } from '../../src/document/dossierDocument'
import { readDossierFile } from '../../src/document/dossierFile'
import { subjectOf } from '../../src/document/notedBlocks'
import type { Note } from '../../src/subjects/notes/notes'
import { dossierFileOf } from '../support/dossierOf'
import { officeDocument } from '../support/officeDocument'

const own = { dataset: 'published', author: 'Mme Roy', date: '2026-11-20' }
const notes: readonly Note[] = [
  {
    kind: 'decision',
    id: 'd1',
    rev: 'r1',
    label: 'Adhérents',
    about: 'panel:members',
    words: 'Demander la liste des adhérents.',
    due: '2026-12-01',
    ...own,
  },
  {
    kind: 'reply',
    id: 'p1',
    rev: 'r2',
    label: 'Adhérents',
    indicator: 'members',
    promise: null,
    words: 'La liste est envoyée.',
    ...own,
  },
  {
    kind: 'decision',
    id: 'd2',
    rev: 'r3',
    label: 'Autre jeu',
    about: 'indicator:members',
    words: 'Rien d’ici.',
    due: null,
    ...own,
    dataset: 'elsewhere',
  },
]

const dossierOf = async () => {
  const file = dossierFileOf(await officeDocument('fr', '', 6))
  return readDossierFile(new TextEncoder().encode(file).buffer)
}

const textsOf = (document: ReturnType<typeof dossierDocument>, key: string): string[] =>
  document.sections
    .filter((section) => section.key.startsWith(key))
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'paragraph' && block.role === 'text'
          ? [block.text.replaceAll(/\s/g, ' ')]
          : [],
      ),
    )

describe('what was noted in this browser', () => {
  it('stands in the dossier with its subject, signed and dated, and only that of its data set', async () => {
    const dossier = await dossierOf()
    expect(textsOf(dossierDocument(dossier, notes), 'indicator:members')).toEqual([
      'Décision, pour le 1er décembre 2026 : Demander la liste des adhérents. (Mme Roy, 20 novembre 2026)',
      'Réponse du pôle : La liste est envoyée. (Mme Roy, 20 novembre 2026)',
    ])
    expect(textsOf(dossierDocument(dossier), 'indicator:members')).toEqual([])
  })

  it('is gathered on the page of decisions where the dossier has one', async () => {
    const dossier = await dossierOf()
    const [first] = dossier.items
    if (first === undefined) throw new Error('the dossier is empty')
    const page = {
      ...first,
      id: 'decisions',
      key: 'decisions',
      section: { ...first.section, key: 'decisions', blocks: [], kind: 'decisions' as const },
    }
    const document = dossierDocument({ ...dossier, items: [...dossier.items, page] }, notes)
    expect(textsOf(document, 'indicator:members')).toEqual([])
    expect(textsOf(document, 'decisions')).toHaveLength(2)
    expect(textsOf(document, 'decisions')[0]).toMatch(/^Adhérents/)
  })

  it.each([
    ['panel:members', 'indicator:members'],
    ['panel:members@gbm', 'indicator:members'],
    ['panel:domaine:asd', 'panel:domaine:asd'],
    ['programme:iam-2026', 'programme:iam-2026'],
  ])('%s is about %s', (key, subject) => {
    expect(subjectOf(key)).toBe(subject)
  })
})
