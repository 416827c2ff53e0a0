import type { ParsedCatalogue } from '../../api/catalogue'
import type { Section } from '../../document/document'
import type { ParsedResource } from '../../api/resources'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { folded, holdsWords, wordsIn } from '../../format/freeText'
import { labelText } from '../../subjects/money/moneyWords'

/** Something that can be put into a dossier. */
export interface Candidate {
  readonly key: string
  readonly kind: Section['kind']
  readonly label: string
  /** Folded text that the search looks through. */
  readonly text: string
}

export const kindWords: Record<Section['kind'], () => string> = {
  indicator: m.dossier_kind_indicator,
  programme: m.dossier_kind_programme,
  funder: m.dossier_kind_funder,
  table: m.dossier_kind_table,
  contradiction: m.dossier_kind_contradiction,
  changes: m.dossier_kind_changes,
  text: m.dossier_kind_text,
  position: m.dossier_kind_position,
  panel: m.dossier_kind_panel,
  money: m.dossier_kind_money,
  decisions: m.dossier_kind_decisions,
}

interface CandidateLists {
  readonly catalogues: readonly ParsedCatalogue[]
  readonly programmes: ParsedResource<'programmes'>['programmes']
  readonly funders: ParsedResource<'funders'>['funders']
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
}

const candidate = (kind: Section['kind'], id: string, label: string): Candidate => ({
  key: `${kind}:${id}`,
  kind,
  label,
  text: folded([label, kindWords[kind]()].join(' ')),
})

/** Everything that a data set lets a dossier hold, in the order in which it is looked for: indicators first. */
export function candidates({
  catalogues,
  programmes,
  funders,
  contradictions,
}: CandidateLists): Candidate[] {
  const indicators = new Map(
    catalogues.flatMap((catalogue) =>
      [...catalogue.indicators].map(([id, { label }]) => [id, label] as const),
    ),
  )
  return [
    ...[...indicators].map(([id, label]) => candidate('indicator', id, typeset(label))),
    ...programmes.map(({ id, label }) => candidate('programme', id, labelText(label))),
    ...funders.map(({ id, name }) => candidate('funder', id, labelText(name))),
    ...contradictions.map(({ id, title }) => candidate('contradiction', id, labelText(title))),
    { ...candidate('changes', '', m.changes_title()), key: 'changes' },
    candidate('table', 'overview', m.section_overview()),
  ]
}

/** Those that hold every word, accents and case aside; of no words, none. */
export function foundIn(all: readonly Candidate[], search: string): Candidate[] {
  const words = wordsIn(search)
  return words.length === 0 ? [] : all.filter(({ text }) => holdsWords(text, words))
}
