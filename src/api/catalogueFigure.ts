import type * as z from 'zod/mini'
import type { Figure } from '../domain/figure'
import { type DataFlag, dataFlags } from '../domain/observation'
import type { IndicatorPromise } from '../domain/promise'
import type { Finding } from './errors'
import { formatPath, shorten } from './findings'
import type { CatalogueRows } from './wire/catalogue'

type FigureRow = z.infer<typeof CatalogueRows.figures>
type PromiseRow = z.infer<typeof CatalogueRows.promises>

/** A figure as the catalogue tells it: what the rule reads, with its unit and the act's own words (empty where they say no more than the figure). */
export interface CatalogueFigure extends Figure {
  readonly unit: string
  readonly words: string
  /** Why it replaces the figure that it revises. */
  readonly reason?: string | undefined
}

/** A promise of the exercise, with its place in the programme and in the act that prints it. */
export interface CataloguePromise extends IndicatorPromise {
  readonly target: CatalogueFigure
  readonly programme: string
  readonly axis: string | null
  readonly agreement: string | null
  readonly act: string | null
  readonly section: string | null
}

const isDataFlag = (word: string): word is DataFlag => dataFlags.some((flag) => flag === word)

/** Of thousands of figures most have no flag: one list for all of them. */
const none: readonly DataFlag[] = []

/** Flags parted by spaces; one that this page does not know yet is noticed and left out. */
function flagsOf(
  words: string | undefined,
  at: readonly (string | number)[],
  notices: Finding[],
): readonly DataFlag[] {
  if (words === undefined) return none
  return words.split(' ').flatMap((word) => {
    if (word === '') return []
    if (isDataFlag(word)) return [word]
    notices.push({
      path: formatPath([...at, 'flags']),
      expected: dataFlags.join(' | '),
      found: shorten(word),
    })
    return []
  })
}

export interface Place {
  /** Unit of the figure's indicator. */
  readonly unit: string
  readonly at: readonly (string | number)[]
  readonly notices: Finding[]
}

/** Written out whole: a copy with more fields takes twice the memory, and there are thousands. */
function figureOf(
  row: FigureRow | PromiseRow,
  { unit, at, notices }: Place,
  role: Figure['role'],
  derived: Figure['derived'],
): CatalogueFigure {
  const {
    id,
    indicator,
    population,
    territory,
    start,
    end,
    upper,
    status,
    level,
    known,
    direction,
    partOf,
    restates,
    revises,
  } = row
  return {
    id,
    indicator,
    role,
    population,
    territory,
    likelyTerritory: row.likelyTerritory,
    nature: row.nature ?? null,
    period: start === undefined || end === undefined ? null : { start, end },
    value: row.value ?? null,
    upper,
    unit: row.unit ?? unit,
    operator: row.operator ?? null,
    words: row.words ?? '',
    direction,
    status,
    level,
    adopted: row.adopted ?? null,
    known,
    flags: flagsOf(row.flags, at, notices),
    partOf,
    restates,
    revises: revises === undefined ? undefined : { observation: revises },
    reason: row.reason,
    derived,
  }
}

/** A row of `promises` as the target that it is. */
export function targetOf(row: PromiseRow, place: Place): CatalogueFigure {
  return figureOf(row, place, 'target', undefined)
}

/** A row of `figures`: a result, a starting value, or a target that is promised for other years. */
export function contextOf(row: FigureRow, place: Place): CatalogueFigure {
  const { role, low, high } = row
  return figureOf(
    row,
    place,
    role,
    low === undefined || high === undefined ? undefined : { low, high },
  )
}
