import type { Figure } from './figure'
import { byText } from './order'

/** Who or what is counted, wherever that is: two of them are never one line. */
export type Definition = Pick<Figure, 'population' | 'nature'>

/** A figure of a definition at its day; a target or a starting value counts as a result does. */
export interface Dated {
  readonly definition: Definition
  readonly day: string
}

interface Stretch {
  readonly definition: Definition
  readonly first: string
  readonly last: string
}

/** Where every definition so far has ended and others begin: no line crosses it, and the figures on its two sides do not compare. */
export interface DefinitionBreak {
  /** Day of the last figure before it, and of the first one after it. */
  readonly lastDay: string
  readonly firstDay: string
  /** What was counted just before, and what is counted just after. */
  readonly before: readonly Definition[]
  readonly after: readonly Definition[]
}

/** The breaks between definitions in order of time. Definitions that overlap stand side by side and break nothing. */
export function definitionBreaks(figures: readonly Dated[]): readonly DefinitionBreak[] {
  const groups: Stretch[][] = []
  for (const stretch of stretchesOf(figures).toSorted(inTime)) {
    const group = groups.at(-1)
    if (group === undefined || stretch.first > lastOf(group)) groups.push([stretch])
    else group.push(stretch)
  }
  return groups.slice(1).map((after, place) => {
    const before = groups[place] ?? []
    const [lastDay, firstDay] = [lastOf(before), after[0]?.first ?? '']
    return {
      lastDay,
      firstDay,
      before: before.filter(({ last }) => last === lastDay).map(({ definition }) => definition),
      after: after.filter(({ first }) => first === firstDay).map(({ definition }) => definition),
    }
  })
}

/** Each definition from its first figure to its last. */
function stretchesOf(figures: readonly Dated[]): readonly Stretch[] {
  const stretches = new Map<string, Stretch>()
  for (const { definition, day } of figures) {
    const key = JSON.stringify([definition.population, definition.nature])
    const { first, last } = stretches.get(key) ?? { first: day, last: day }
    stretches.set(key, {
      definition: { population: definition.population, nature: definition.nature },
      first: day < first ? day : first,
      last: day > last ? day : last,
    })
  }
  return [...stretches.values()]
}

const lastOf = (group: readonly Stretch[]): string =>
  group.reduce((latest, { last }) => (last > latest ? last : latest), '')

function inTime(one: Stretch, other: Stretch): number {
  return (
    byText(one.first, other.first) ||
    byText(one.last, other.last) ||
    byText(one.definition.population, other.definition.population) ||
    byText(one.definition.nature ?? '', other.definition.nature ?? '')
  )
}
