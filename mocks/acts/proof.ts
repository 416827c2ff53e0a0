import type { Source } from '../../src/domain/observation'
import type { ActFile, IgnoredFile } from './actFile'
import { locate, numeralsOf, type Place, plain, unitsOf } from './actText'

export interface Proof {
  readonly numerals: number
  readonly sourced: number
  readonly ignored: number
  /** Numerals that neither a source nor the list of ignored numerals accounts for. */
  readonly unaccounted: readonly string[]
  /** Sources and ignored rows that do not hold. */
  readonly errors: readonly string[]
}

/** Every source anywhere below a record, with the path to it. */
export function sourcesIn(record: unknown, path = ''): { path: string; source: Source }[] {
  if (typeof record !== 'object' || record === null) return []
  if (Array.isArray(record)) {
    return record.flatMap((entry: unknown, index) => {
      const id =
        typeof entry === 'object' && entry !== null && 'id' in entry
          ? String(entry.id)
          : String(index)
      return sourcesIn(entry, `${path}[${id}]`)
    })
  }
  const own =
    'printed' in record && 'section' in record && 'act' in record
      ? [{ path, source: record as Source }]
      : []
  return [
    ...own,
    ...Object.entries(record).flatMap(([key, value]) =>
      sourcesIn(value, path === '' ? key : `${path}.${key}`),
    ),
  ]
}

const covers = (place: Place, numeral: Place): boolean =>
  place.unit === numeral.unit && place.start <= numeral.start && numeral.end <= place.end

/**
 * Reads one act against its transcription: does each figure stand where its source says, and is
 * each numeral of the act either a figure or ignored for a stated reason?
 * `alsoCiting` are sources of other files that point into this act.
 */
export function prove(
  text: string,
  file: Pick<ActFile, 'act'> & object,
  ignored: IgnoredFile,
  alsoCiting: readonly { path: string; source: Source }[] = [],
): Proof {
  const units = unitsOf(text, file.act.sections)
  const numerals = numeralsOf(units)
  const errors: string[] = []

  const sourcePlaces: Place[] = []
  for (const { path, source } of [...sourcesIn(file), ...alsoCiting]) {
    if (source.act !== file.act.id) continue
    const place = locate(units, source)
    if (typeof place === 'string') errors.push(`${path}: ${place}`)
    else sourcePlaces.push(place)
  }

  const ignoredPlaces: Place[] = []
  for (const { pattern } of ignored.patterns) {
    let hits = 0
    units.forEach((unit, index) => {
      for (const match of unit.text.matchAll(new RegExp(pattern, 'gu'))) {
        hits += 1
        ignoredPlaces.push({ unit: index, start: match.index, end: match.index + match[0].length })
      }
    })
    if (hits === 0) errors.push(`ignored pattern /${pattern}/ matches nothing`)
  }
  for (const { section, row, printed } of ignored.rows) {
    if (printed === 'all') {
      const rows = units.flatMap((unit, index) =>
        unit.section === section && unit.text.includes(plain(row)) ? [index] : [],
      )
      const [unit] = rows
      if (unit === undefined || rows.length > 1)
        errors.push(`ignored row "${row}" of section "${section}" stands ${rows.length} times`)
      else ignoredPlaces.push({ unit, start: 0, end: units[unit]?.text.length ?? 0 })
    } else {
      const times = new Map<string, number>()
      for (const figure of printed) {
        const nth = (times.get(figure) ?? 0) + 1
        times.set(figure, nth)
        const place = locate(units, { section, row, printed: figure, nth })
        if (typeof place === 'string') errors.push(`ignored: ${place}`)
        else ignoredPlaces.push(place)
      }
    }
  }

  const isSourced = (numeral: Place): boolean =>
    sourcePlaces.some((place) => covers(place, numeral))
  const isIgnored = (numeral: Place): boolean =>
    ignoredPlaces.some((place) => covers(place, numeral))
  const rest = numerals.filter((numeral) => !isSourced(numeral))
  const unaccounted = rest
    .filter((numeral) => !isIgnored(numeral))
    .map(({ unit, start, end }) => {
      const { section, text: line } = units[unit] ?? { section: '', text: '' }
      return `${section}: …${line.slice(Math.max(0, start - 60), start)}⟦${line.slice(start, end)}⟧${line.slice(end, end + 40)}…`
    })
  return {
    numerals: numerals.length,
    sourced: numerals.length - rest.length,
    ignored: rest.length - unaccounted.length,
    unaccounted,
    errors,
  }
}
