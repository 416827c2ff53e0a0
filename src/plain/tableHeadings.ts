import { plainWords } from '../spreadsheet/plainWords'
import type { Row } from '../spreadsheet/workbook'

export type Part = 'baseline' | 'target' | 'actual'

/** What a column of a table of indicators holds; a figure of a role may stand in a column of its own, with its day or year in another. */
export type Meaning =
  | { readonly is: 'text'; readonly field: TextField }
  | { readonly is: 'role' | 'value' | 'when' }
  | { readonly is: 'figure'; readonly role: Part; readonly year: number | null }
  | { readonly is: 'figureWhen'; readonly role: Part }

export type TextField =
  | 'indicator'
  | 'territory'
  | 'population'
  | 'unit'
  | 'programme'
  | 'domain'
  | 'better'
  | 'source'
  | 'note'

const texts: readonly (readonly [RegExp, TextField])[] = [
  [/^(?:indicateur|indicator|kpi|intitule|libelle|nom de l indicateur)$/, 'indicator'],
  [/^(?:territoire|territory)$/, 'territory'],
  [/^(?:population|perimetre|definition|scope)$/, 'population'],
  [/^(?:unite|unit)$/, 'unit'],
  [/^(?:programme|program)$/, 'programme'],
  [/^(?:domaine|theme|thematique|axe|subject|domain)$/, 'domain'],
  [/^(?:sen|sens|direction|better|mieux)$/, 'better'],
  [/^(?:source|document|convention|acte|agreement)$/, 'source'],
  [/^(?:commentaire|remarque|observation|note|comment)$/, 'note'],
]

const roles: readonly (readonly [RegExp, Part])[] = [
  [/\b(?:initial|initiale|depart|reference|baseline)\b/, 'baseline'],
  [/\b(?:cible|objectif|target|prevu|previsionnel|vise|attendu)\b/, 'target'],
  [/\b(?:actuel|actuelle|resultat|realise|constate|obtenu|actual|result)\b/, 'actual'],
]

/** The role that words name; `null` where they name none. */
export const roleIn = (words: string): Part | null => {
  const plain = plainWords(words)
  return roles.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

const isDated = (plain: string): boolean => /\b(?:date|annee|echeance|year|day|jour)\b/.test(plain)

/** What a heading says that its column holds; `null` where it says nothing that is known. */
export function meaningOf(heading: string): Meaning | null {
  const plain = plainWords(heading)
  const text = texts.find(([pattern]) => pattern.test(plain))
  if (text !== undefined) return { is: 'text', field: text[1] }
  if (/^(?:objectif ou resultat|target or actual|role|type de valeur)$/.test(plain))
    return { is: 'role' }
  if (/^(?:valeur|value|chiffre|nombre|montant)$/.test(plain)) return { is: 'value' }
  if (/^(?:periode|annee|exercice|date|period|year)$/.test(plain)) return { is: 'when' }
  const year = /\b((?:19|20|21)\d\d)\b/.exec(plain)?.[1]
  const role = roleIn(plain)
  if (year !== undefined) return { is: 'figure', role: role ?? 'actual', year: Number(year) }
  if (role === null) return null
  return isDated(plain) ? { is: 'figureWhen', role } : { is: 'figure', role, year: null }
}

/** The meaning of each column below a row of headings; `null` where the row is none of a table of indicators. */
export function meaningsOf(row: Row): readonly (Meaning | null)[] | null {
  const meanings = row.cells.map((cell) => (cell === null ? null : meaningOf(cell.text)))
  const has = (is: Meaning['is']): boolean => meanings.some((meaning) => meaning?.is === is)
  const named = meanings.some((meaning) => meaning?.is === 'text' && meaning.field === 'indicator')
  return named && (has('value') || has('figure')) ? meanings : null
}
