import type { DataSet } from '../publish/dataSet'
import { type PlainText, textsOf } from './fields'
import { isRecord, type Named } from './filling'
import { labelFor, type MadeRecords, unsaidLabels, unspecified } from './made'
import { idOf, Names } from './names'
import type { WrittenIndicator } from './readFigures'
import type { WrittenRecord } from './readRecords'

type Populations = DataSet['indicators'][number]['populations']

/** Who is counted by each indicator: as it says, and whom its figures name besides. */
export class PopulationsOf {
  readonly names = new Map<string, Names>()
  private readonly lists = new Map<string, Populations>()

  constructor(indicators: readonly WrittenIndicator[]) {
    for (const { id, plain } of indicators) this.read(id, plain.populations ?? [])
  }

  private read(indicator: string, written: NonNullable<WrittenIndicator['plain']['populations']>) {
    const own: Populations = []
    const names = new Names((id, name) => {
      own.push({ id, label: labelFor(id, name, unsaidLabels.population) })
    })
    for (const population of written) {
      const {
        id: said,
        label: text,
        definition,
      } = typeof population === 'string'
        ? { id: undefined, label: population, definition: undefined }
        : population
      const label = textsOf(text)
      const id = said ?? names.free(idOf(label.fr))
      names.know(id, [label.fr, label.en])
      own.push({
        id,
        label,
        ...(definition === undefined ? {} : { definition: textsOf(definition) }),
      })
    }
    this.names.set(indicator, names)
    this.lists.set(indicator, own)
  }

  of(indicator: string): Populations {
    const own = this.lists.get(indicator) ?? []
    return own.length > 0 ? own : [{ id: unspecified, label: unsaidLabels.population }]
  }
}

/** Id of the unit of an indicator; one that no list has is made. */
export function unitOf(
  { plain: { unit } }: WrittenIndicator,
  { units }: Readonly<Record<Named, Names>>,
  made: MadeRecords,
): string {
  if (typeof unit === 'string') return units.idFor(unit) ?? unit
  const { id, one, other = one, symbol, whole } = unit ?? { id: 'none', one: unsaidLabels.unit }
  const [single, several] = [textsOf(one), textsOf(other)]
  const found = id === undefined ? units.find(several.fr) : id
  if (found !== null && units.has(found)) return found
  const free = found ?? units.free(idOf(several.fr))
  units.know(free, [single.fr, several.fr, single.en, several.en])
  made.units.push({
    id: free,
    one: single,
    other: several,
    ...(symbol === undefined ? {} : { symbol }),
    whole: whole ?? false,
  })
  return free
}

/** The sections of the listed acts, by name. */
export function knowSections(acts: readonly WrittenRecord[], made: MadeRecords): void {
  for (const { id: act, raw } of acts) {
    const names = new Names()
    const sections: readonly unknown[] = Array.isArray(raw.sections) ? raw.sections : []
    for (const section of sections.filter(isRecord)) {
      const label = textsOf(section.label as PlainText)
      names.know(typeof section.id === 'string' ? section.id : idOf(label.fr), [label.fr, label.en])
    }
    made.sections.set(act, { names, made: [] })
  }
}
