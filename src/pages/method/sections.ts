import { m } from '../../format/words'

/** Parts of the page in its order, by the id that an address may name. */
export const methodSections = [
  { id: 'promesse', title: m.method_section_words },
  { id: 'ordre', title: m.method_section_order },
  { id: 'calculs', title: m.method_section_kinds },
  { id: 'rythme', title: m.method_section_pace },
  { id: 'lectures', title: m.method_section_statuses },
  { id: 'motifs', title: m.method_section_reasons },
  { id: 'seuils', title: m.method_section_profile },
  { id: 'mentions', title: m.method_section_flags },
  { id: 'livrables', title: m.method_section_due },
  { id: 'niveaux', title: m.method_section_levels },
  { id: 'non-publie', title: m.method_section_np },
  { id: 'transcription', title: m.method_section_transcription },
  { id: 'jamais', title: m.method_section_never },
  { id: 'references', title: m.method_section_references },
] as const
export type MethodSectionId = (typeof methodSections)[number]['id']
