import { byText } from '../../domain/order'
import type { ParsedResource } from '../../api/resources'
import type { Source } from '../../domain/observation'
import type { UnitWords } from '../../format/figures'
import type { Locale } from '../../format/locale'
import { folded } from '../../format/freeText'

type Contradiction = ParsedResource<'contradictions'>['contradictions'][number]
type SourcedFigure = ParsedResource<'sources'>['figures'][number]
export type ControlKind = Contradiction['kind']

/** What the page reads; the lists beside the contradictions are empty where they could not be read. */
export interface ControlLists {
  readonly contradictions: readonly Contradiction[]
  readonly computations: ParsedResource<'contradictions'>['computations']
  readonly acts: ParsedResource<'sources'>['acts']
  readonly figures: readonly SourcedFigure[]
  readonly agreements: ParsedResource<'agreements'>['agreements']
  readonly units: ParsedResource<'reference'>['units']
}

interface Statement {
  readonly label: string
  /** `null` where the statement is words, or its unit is not known. */
  readonly value: { readonly number: number; readonly unit: UnitWords } | null
  readonly retained: boolean
  readonly source: Source
  /** `null` where the act's description does not name the section. */
  readonly section: string | null
}

/** What a contradiction touches, each thing once. */
interface Concern {
  readonly key: string
  readonly label: string
  readonly kind: SourcedFigure['kind'] | null
  /** Page of the indicator, for its observations. */
  readonly indicator: string | null
}

export interface Control {
  readonly id: string
  readonly kind: ControlKind
  readonly state: Contradiction['state']
  readonly rounding: boolean
  readonly title: string
  readonly arithmetic: string
  readonly why: string
  readonly statements: readonly Statement[]
  readonly acts: readonly string[]
  readonly concerns: readonly Concern[]
  readonly computations: readonly string[]
  /** Folded text that the search looks through. */
  readonly text: string
}

/** Ids of what is concerned as things to name: the observations of one indicator are one thing; an id that nobody names is left out. */
function concernsOf(
  ids: readonly string[],
  figures: ReadonlyMap<string, SourcedFigure>,
  agreements: ReadonlyMap<string, string>,
  language: Locale,
): Concern[] {
  const concerns = ids.flatMap((id): Concern[] => {
    const figure = figures.get(id)
    const agreement = agreements.get(id)
    if (figure === undefined)
      return agreement === undefined
        ? []
        : [{ key: id, label: agreement, kind: null, indicator: null }]
    const { kind, indicator = null } = figure
    const label = figure.label[language]
    return [{ key: `${kind} ${indicator ?? label}`, label, kind, indicator }]
  })
  return [...new Map(concerns.map((concern) => [concern.key, concern])).values()]
}

/** Every contradiction with the words that the page and its search need, those of the latest act first, else in the order of the data. */
export function controlsData(
  { contradictions, computations, acts, figures, agreements, units }: ControlLists,
  language: Locale,
): Control[] {
  const sections = new Map(
    acts.flatMap((act) =>
      act.sections.map(({ id, label }) => [`${act.id} ${id}`, label[language]] as const),
    ),
  )
  const unitOf = new Map(
    units.map(({ id, one, other, symbol }) => [
      id,
      { one: one[language], other: other[language], symbol },
    ]),
  )
  const figureOf = new Map(figures.map((figure) => [figure.id, figure]))
  const agreementOf = new Map(agreements.map(({ id, label }) => [id, label[language]]))
  const computationOf = new Map(computations.map(({ id, label }) => [id, label[language]]))
  const adopted = new Map(acts.map((act) => [act.id, act.adopted]))
  /** Day of the latest act that a contradiction quotes; unknown acts last. */
  const latest = (contradiction: Contradiction): string =>
    contradiction.statements.reduce(
      (day, { source }) => [day, adopted.get(source.act) ?? ''].toSorted().at(-1) ?? '',
      '',
    )
  const inOrder = contradictions.toSorted((one, other) => byText(latest(other), latest(one)))
  return inOrder.map((contradiction) => {
    const { id, kind, state, rounding } = contradiction
    const [title, arithmetic, why] = [
      contradiction.title[language],
      contradiction.arithmetic[language],
      contradiction.why[language],
    ]
    const statements = contradiction.statements.map(
      ({ label, value, unit, retained, source }): Statement => {
        const known = unit === null ? undefined : unitOf.get(unit)
        return {
          label: label[language],
          value: value === null || known === undefined ? null : { number: value, unit: known },
          retained,
          source,
          section: sections.get(`${source.act} ${source.section}`) ?? null,
        }
      },
    )
    const said = statements.flatMap(({ label, source }) => [label, source.printed])
    return {
      id,
      kind,
      state,
      rounding,
      title,
      arithmetic,
      why,
      statements,
      acts: [...new Set(statements.map(({ source }) => source.act))],
      concerns: concernsOf(contradiction.concerns, figureOf, agreementOf, language),
      computations: contradiction.computations.flatMap(
        (computation) => computationOf.get(computation) ?? [],
      ),
      text: folded([title, arithmetic, why, ...said].join(' ')),
    }
  })
}
