import type { Dossier, DossierItem, Frame } from '../../src/document/dossier'
import type { Section } from '../../src/document/document'
import { itemOf } from '../../src/document/dossierItems'
import { emptyDossier } from '../../src/document/keptDossier'

export const frame: Frame = {
  language: 'fr',
  day: '2026-06-15',
  dataSet: 'published',
  dataVersion: 'abc',
  asOf: '2026-03-26',
  profile: 'default',
  rule: '1.0',
  view: '?exercice=2026',
  cover: [{ label: 'Données', text: 'publiées' }],
  note: 'Section établie le 15 juin 2026.',
}

export const itemWith = (section: Section, changed: Partial<Frame> = {}): DossierItem =>
  itemOf(section, { ...frame, ...changed }, { key: section.key })

export const dossierOf = (items: readonly DossierItem[]): Dossier => ({
  ...emptyDossier(),
  title: 'Comité de juin',
  items: [...items],
})
