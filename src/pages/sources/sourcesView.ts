import { holdsWords, wordsIn } from '../../format/freeText'
import { parsePlace } from './fragment'
import type { ActBlock, CitedBlock, SourcesData } from './sourcesData'

export interface ShownAct extends ActBlock {
  readonly figures: number
  /** Sections that hold a figure. */
  readonly filled: number
}

export interface SourcesView {
  /** True where a search is on: what is shown is what matches, and stands open. */
  readonly isFiltered: boolean
  readonly total: number
  readonly shown: number
  readonly acts: readonly ShownAct[]
  readonly cited: readonly CitedBlock[]
}

function counted(act: ActBlock): ShownAct {
  const filled = act.sections.filter(({ rows }) => rows.length > 0)
  return {
    ...act,
    filled: filled.length,
    figures: filled.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}

const sumOf = (acts: readonly ShownAct[]): number =>
  acts.reduce((sum, { figures }) => sum + figures, 0)

/** Exactly what is drawn for a free text: each of its words must be found, accents aside, in the figure or in the name of its section or act. */
export function sourcesView({ acts, cited }: SourcesData, q: string | undefined): SourcesView {
  const words = wordsIn(q ?? '')
  const all = acts.map(counted)
  const total = sumOf(all)
  if (words.length === 0) return { isFiltered: false, total, shown: total, acts: all, cited }
  const matching = acts
    .map((act) =>
      counted({
        ...act,
        sections: act.sections
          .map((section) => ({
            ...section,
            rows: section.rows.filter(({ text }) => holdsWords(text, words)),
          }))
          .filter(({ rows }) => rows.length > 0),
      }),
    )
    .filter(({ figures }) => figures > 0)
  return {
    isFiltered: true,
    total,
    shown: sumOf(matching),
    acts: matching,
    cited: cited.filter(({ text }) => holdsWords(text, words)),
  }
}

/** True where a fragment names an act or a section that the data do not hold. */
export function isUnknownPlace({ acts }: SourcesData, fragment: string | null): boolean {
  if (fragment === null || fragment === citedId || fragment === 'contenu') return false
  const place = parsePlace(fragment)
  const act = acts.find(({ id }) => id === place.act)
  return (
    act === undefined ||
    (place.section !== null && !act.sections.some(({ id }) => id === place.section))
  )
}

/** Id of the block of cited acts on the page. */
export const citedId = 'actes-cites'
