import type { Label } from '../domain/observation'
import type { NamedEntry, OwnHeading, Vocabulary } from './vocabulary'

interface Labelled {
  readonly id: string
  readonly label: Label
  readonly short?: Label | undefined
  readonly names?: readonly string[] | undefined
}

/** What a data set names, as far as cells may name it too. */
export interface NamedParts {
  readonly territories: readonly Labelled[]
  readonly markets: readonly Labelled[]
  readonly headings: readonly OwnHeading[]
  readonly programmes: readonly Labelled[]
  readonly agreements: readonly Labelled[]
  readonly events: readonly { readonly id: string; readonly name: string }[]
  readonly indicators: readonly (Labelled & {
    readonly unit: string
    readonly populations: readonly Labelled[]
  })[]
  readonly units: readonly { readonly id: string; readonly one: Label; readonly other: Label }[]
  readonly deliverables: readonly Labelled[]
}

const entryOf = ({ id, label, short, names = [] }: Labelled): NamedEntry => ({
  id,
  names: [label.fr, label.en, ...(short ? [short.fr, short.en] : []), ...names],
})

/** The names that cells are held against, from the data set that is open. */
export function dataSetVocabulary({
  territories,
  markets,
  headings,
  programmes,
  agreements,
  events,
  indicators,
  units,
  deliverables,
}: NamedParts): Vocabulary {
  return {
    headings,
    territory: territories.map(entryOf),
    market: markets.map(entryOf),
    programme: programmes.map(entryOf),
    agreement: agreements.map(entryOf),
    event: events.map(({ id, name }) => ({ id, names: [name] })),
    indicator: indicators.map((indicator) =>
      Object.assign({ unit: indicator.unit }, entryOf(indicator)),
    ),
    population: indicators.flatMap(({ id, populations }) =>
      populations.map((population) => Object.assign({ of: id }, entryOf(population))),
    ),
    unit: units.map(({ id, one, other }) => ({ id, names: [one.fr, other.fr, one.en, other.en] })),
    deliverable: deliverables.map(entryOf),
  }
}
