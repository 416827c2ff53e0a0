import { Id } from '../api/wire/observation'
import { dayText, periodText } from './dateText'
import type { FindingCode } from './fileFinding'
import { numberOf, type ExpectedUnit } from './readNumber'
import { type DecimalSign } from './numberText'
import { type Absence, absenceIn, plainWords } from './plainWords'
import { type Quality } from './quantityText'
import type { ShownOrStored } from './questions'
import type { Column, Value } from './schema'
import { siretOf } from './siret'
import { idsNamed, type Names } from './vocabulary'
import type { Cell } from './workbook'

export interface ParsedCell {
  readonly value: Value
  readonly absence?: Absence
  readonly quality?: Quality
  /** What there is to say about the cell; an error leaves it without a value. */
  readonly code?: FindingCode
  /** The unit that was expected where another is said. */
  readonly expected?: string
  /** What the cell leaves open. */
  readonly open?:
    | { readonly kind: 'decimal'; readonly comma: number; readonly point: number }
    | { readonly kind: 'shown'; readonly stored: number; readonly shown: number | null }
}

export interface CellContext {
  readonly decimal: DecimalSign | null
  readonly shown: ShownOrStored | null
  /** Names of the column's choices or of the list that it refers to. */
  readonly names: Names
  /** Indicator of the row, by which a population is found. */
  readonly of: string | null
  /** Unit of that indicator; `null` where the data set does not say. */
  readonly unit: ExpectedUnit | null
}

const nothing: ParsedCell = { value: null, absence: 'empty' }
const wrong = (code: FindingCode = 'unreadable'): ParsedCell => ({ value: null, code })

/** Longest text that the contract takes. */
const longestText = 4_000

const yes = new Set(['oui', 'o', 'yes', 'y', 'vrai', 'true', 'x', '1', 'ok'])
const no = new Set(['non', 'n', 'no', 'faux', 'false', '0'])

function textOf(text: string): ParsedCell {
  const trimmed = text.trim()
  return trimmed.length > longestText ? wrong('tooLong') : { value: trimmed }
}

/** An id is written in small letters; one in capitals is the same id. */
function idOf(text: string): ParsedCell {
  const id = text.trim().toLowerCase()
  return Id.safeParse(id).success ? { value: id } : wrong()
}

function yesNoOf({ value, text }: Cell): ParsedCell {
  if (typeof value === 'boolean') return { value }
  const word = plainWords(text)
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : wrong()
}

function namedOf(text: string, { names, of }: CellContext): ParsedCell {
  const ids = idsNamed(names, text, of)
  const [id] = ids
  if (id === undefined) return wrong('unknownName')
  return ids.length > 1 ? wrong('twoNames') : { value: id }
}

function choicesOf(text: string, context: CellContext): ParsedCell {
  const whole = namedOf(text, context)
  if (typeof whole.value === 'string') return { value: [whole.value] }
  const readings = text
    .split(/[,;+\n]| et | and |\/(?=\s)|(?<=\s)\//)
    .filter((part) => part.trim() !== '')
    .map((part) => namedOf(part, context))
  const failed = readings.find(({ code }) => code !== undefined)
  return (
    failed ?? {
      value: [
        ...new Set(readings.flatMap(({ value }) => (typeof value === 'string' ? value : []))),
      ],
    }
  )
}

function siretIn(cell: Cell): ParsedCell {
  const siret = siretOf(typeof cell.value === 'number' ? cell.value : cell.text)
  if ('fault' in siret) return wrong(siret.fault === 'digits' ? 'siretDigits' : 'siretCheck')
  return siret.isMended ? { value: siret.siret, code: 'siretMended' } : { value: siret.siret }
}

function valueOf(cell: Cell, column: Column, context: CellContext): ParsedCell {
  switch (column.kind) {
    case 'id':
      return idOf(cell.text)
    case 'text':
      return textOf(cell.text)
    case 'list':
      return {
        value: cell.text
          .split(/[;\n]/)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      }
    case 'whole':
    case 'number':
    case 'percent':
    case 'euros':
    case 'quantity':
      return numberOf(cell, column.kind, context)
    case 'day': {
      const day = dayText(cell.text)
      return day === null ? wrong() : { value: day }
    }
    case 'period': {
      const period = periodText(cell.text)
      return period === null ? wrong() : { value: period }
    }
    case 'yesNo':
      return yesNoOf(cell)
    case 'choice':
    case 'reference':
      return namedOf(cell.text, context)
    case 'choices':
      return choicesOf(cell.text, context)
    case 'siret':
      return siretIn(cell)
  }
}

/** What a cell says under its column: a value, a reason for none, or what is wrong with it. Nothing is computed, guessed or rounded. */
export function readCell(cell: Cell | null, column: Column, context: CellContext): ParsedCell {
  if (cell === null) return nothing
  if (cell.kind === 'error') return wrong(cell.text.startsWith('=') ? 'noStoredValue' : 'errorCell')
  if (cell.isMerged === true && cell.value === '') return wrong('mergedNumber')
  const absence =
    cell.kind === 'text' && (column.kind !== 'text' || column.isRequired !== true)
      ? absenceIn(cell.text)
      : null
  // « Non » answers a yes-or-no column and several choices; "NC" does not.
  if (absence !== null) return { value: null, absence }
  return valueOf(cell, column, context)
}
