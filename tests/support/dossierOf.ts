import type { Document } from '../../src/document/document'
import type { Dossier } from '../../src/document/dossier'
import { writeDossierFile } from '../../src/document/dossierFile'

/** The file of a dossier that holds the parts of a document as they were evaluated. */
export function dossierFileOf({
  language,
  title,
  subtitle,
  cover,
  sections,
  words,
}: Document): string {
  const frame = {
    language,
    day: '2026-11-20',
    dataSet: 'published',
    dataVersion: '1',
    asOf: '2026-11-20',
    profile: 'default',
    rule: '1.0',
    view: '',
    cover,
    note: '',
  }
  const dossier: Dossier = {
    language,
    title,
    untitled: title,
    subtitle,
    words,
    items: sections.map((section, place) => ({
      id: `${section.key}-${place}`,
      key: section.key,
      frame,
      section,
      texts: [],
    })),
  }
  return writeDossierFile(dossier)
}
