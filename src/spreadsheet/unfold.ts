import { plainWords } from './plainWords'
import type { Mapping } from './headings'
import { cellAt, type Row } from './workbook'

export const figureRoles = ['target', 'actual', 'baseline'] as const
export type FigureRole = (typeof figureRoles)[number]

/** A column of figures in a table that has one row per indicator. */
export interface FigureColumn {
  readonly at: number
  readonly heading: string
  /** `null` where the heading does not say: a bare year. */
  readonly role: FigureRole | null
  /** Column that dates it; `null` where the heading's year does, or nothing. */
  readonly dateAt: number | null
  /** Heading of that column; empty where there is none. */
  readonly dateHeading: string
  readonly year: number | null
}

const roleWords: Readonly<Record<FigureRole, RegExp>> = {
  target: /^(?:cible|objectif|target|attendue?|prevue?|previsionnel|echeance)$/,
  baseline: /^(?:initiale?|depart|reference|baseline)$/,
  actual: /^(?:actuelle?|resultat|realisee?|constatee?|obtenue?|atteinte?|actual|result|current)$/,
}
const dateWord = /^(?:date|annee|year|echeance|exercice)$/
/** Words of a heading that say nothing more of its figures. */
const plainWord = /^(?:valeur|value|chiffre|de|du|la|le|l|d|en|au|a|of|the|in)$/
const yearWord = /^(?:19|20|21)\d\d$/

interface Heading {
  readonly at: number
  readonly text: string
  readonly role: FigureRole | null
  readonly year: number | null
  readonly isDate: boolean
}

const roleOf = (word: string): FigureRole | undefined =>
  figureRoles.find((role) => roleWords[role].test(word))

/** What a heading says of the figures below it; `null` where it names something else. */
function headingOf(text: string, at: number): Heading | null {
  const words = plainWords(text).split(' ')
  const isDate = words.some((word) => dateWord.test(word))
  const years = words.filter((word) => yearWord.test(word))
  const roles = [...new Set(words.flatMap((word) => roleOf(word) ?? []))]
  const isPlain = words.every(
    (word) =>
      dateWord.test(word) ||
      yearWord.test(word) ||
      plainWord.test(word) ||
      roleOf(word) !== undefined,
  )
  if (!isPlain || roles.length > 1 || years.length > 1 || roles.length + years.length === 0)
    return null
  const [role = null] = roles
  return { at, text, role, year: years.length === 0 ? null : Number(years[0]), isDate }
}

/**
 * The columns of figures of a table that has one row per indicator: start, result and target beside each other with their
 * dates, or one column per year. Fewer than two make none: such a table has one row per figure.
 */
export function figureColumns(header: Row, mapping: Mapping): readonly FigureColumn[] {
  if (
    mapping.indicator === undefined ||
    (mapping.role !== undefined && mapping.period !== undefined)
  )
    return []
  const headings = header.cells.flatMap((cell, place) =>
    cell === null ? [] : (headingOf(cell.text, place + 1) ?? []),
  )
  const dates = headings.filter(({ isDate }) => isDate)
  const figures = headings
    .filter(({ isDate }) => !isDate)
    .map(({ at, text, role, year }): FigureColumn => {
      const dated = dates.find((date) => date.role === role)?.at ?? mapping.period ?? null
      const dateAt = year === null ? dated : null
      const dateHeading = dateAt === null ? '' : (cellAt(header, dateAt)?.text ?? '')
      return { at, heading: text, role, dateAt, dateHeading, year }
    })
  const isDated = figures.every(({ dateAt, year }) => dateAt !== null || year !== null)
  return figures.length > 1 && isDated ? figures : []
}

/** The mapping under which one column of figures is read. */
export function unfoldedMapping(mapping: Mapping, { at, dateAt, year }: FigureColumn): Mapping {
  const { value: _, period: __, ...others } = mapping
  return year === null && dateAt !== null
    ? { ...others, value: at, period: dateAt }
    : { ...others, value: at }
}
