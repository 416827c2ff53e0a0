import { byText } from '../../domain/order'
import { groupBy } from '../../api/groupBy'
import type { ParsedResource } from '../../api/resources'
import type { SourcedFigure } from '../../api/wire/resources'
import type { Locale } from '../../format/locale'
import { folded } from '../../format/freeText'

type Sources = Pick<ParsedResource<'sources'>, 'acts' | 'citedActs' | 'figures'>
type Act = Sources['acts'][number]
type CitedAct = Sources['citedActs'][number]

/** One figure taken from an act. */
export interface SourceRow {
  readonly key: string
  readonly kind: SourcedFigure['kind']
  /** Indicator of an observation, whose page can be opened. */
  readonly indicator: string | null
  readonly label: string
  readonly printed: string
  readonly row: string
  /** Folded text that the search looks through. */
  readonly text: string
}

export interface SectionBlock {
  readonly id: string
  /** `null` for a section that the act's description does not name. */
  readonly label: string | null
  readonly rows: readonly SourceRow[]
}

export interface ActBlock {
  readonly id: string
  /** `null` where the data hold figures of an act that they do not describe. */
  readonly act: Act | null
  readonly label: string
  /** Every section, in the order of the act, those without a figure included. */
  readonly sections: readonly SectionBlock[]
}

/** An act that the acts cite, with each place that cites it. */
export interface CitedBlock {
  readonly key: string
  readonly label: string
  readonly date: string | null
  readonly citations: readonly {
    readonly act: string
    readonly section: string
    readonly sectionLabel: string | null
    readonly row: string
  }[]
  readonly text: string
}

export interface SourcesData {
  readonly acts: readonly ActBlock[]
  readonly cited: readonly CitedBlock[]
}

/** Id of what stands before an act's first section. */
export const beforeSections = 'start'

function rowOf(figure: SourcedFigure, place: number, around: string, language: Locale): SourceRow {
  const { kind, id, indicator, label, printed, row } = figure
  return {
    key: `${kind} ${id} ${place}`,
    kind,
    indicator: indicator ?? null,
    label: label[language],
    printed,
    row,
    text: folded(`${label[language]} ${printed} ${row} ${around}`),
  }
}

function sectionsOf(
  act: Act | null,
  figures: readonly SourcedFigure[],
  language: Locale,
): SectionBlock[] {
  const own = groupBy(figures, ({ section }) => section)
  const labels = new Map(act?.sections.map(({ id, label }) => [id, label[language]]))
  const unnamed = [...own.keys()].filter((id) => !labels.has(id))
  const order = [
    ...unnamed.filter((id) => id === beforeSections),
    ...labels.keys(),
    ...unnamed.filter((id) => id !== beforeSections),
  ]
  return order.map((id) => {
    const label = labels.get(id) ?? null
    const around = [label, act?.label[language], act?.number]
      .filter((words) => typeof words === 'string')
      .join(' ')
    return {
      id,
      label,
      rows: (own.get(id) ?? []).map((figure, place) => rowOf(figure, place, around, language)),
    }
  })
}

/** Acts that are cited and not held, one entry for each name and date, whoever cites it. */
function citedBlocks(
  citedActs: readonly CitedAct[],
  acts: ReadonlyMap<string, Act>,
  language: Locale,
): CitedBlock[] {
  const missing = citedActs.filter(({ held }) => !held)
  const blocks = [
    ...groupBy(missing, ({ label, date }) => `${date ?? ''} ${folded(label.fr)}`),
  ].flatMap(([key, same]) => {
    const [first] = same
    if (first === undefined) return []
    const citations = same.map(({ source: { act, section, row } }) => ({
      act,
      section,
      sectionLabel:
        acts.get(act)?.sections.find(({ id }) => id === section)?.label[language] ?? null,
      row,
    }))
    const text = folded([first.label[language], ...citations.map(({ row }) => row)].join(' '))
    return [{ key, label: first.label[language], date: first.date, citations, text }]
  })
  return blocks.toSorted((one, other) => byText(one.date ?? '9999', other.date ?? '9999'))
}

/** Every figure by act, latest act first, and section; a figure of an act or section that nobody describes still stands in one. */
export function sourcesData({ acts, citedActs, figures }: Sources, language: Locale): SourcesData {
  const described = new Map(acts.map((act) => [act.id, act]))
  const own = groupBy(figures, ({ act }) => act)
  const held = acts
    .toSorted((one, other) => byText(other.adopted, one.adopted))
    .map((act) => ({
      id: act.id,
      act,
      label: act.label[language],
      sections: sectionsOf(act, own.get(act.id) ?? [], language),
    }))
  const unknown = [...own]
    .filter(([id]) => !described.has(id))
    .map(([id, rows]) => ({ id, act: null, label: id, sections: sectionsOf(null, rows, language) }))
  return { acts: [...held, ...unknown], cited: citedBlocks(citedActs, described, language) }
}
