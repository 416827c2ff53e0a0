import { byText } from '../../domain/order'
import type { Cells } from '../grid/gridText'

/** What is typed of a proposal as a whole, beside its years. */
export const proposalFields = [
  'population',
  'territory',
  'nature',
  'kind',
  'rule',
  'start',
  'startYear',
  'startSource',
  'partOf',
  'evidence',
  'who',
  'owed',
  'explained',
] as const
export type ProposalField = (typeof proposalFields)[number]

/** What is typed of each year. */
export const yearColumns = ['value', 'words'] as const

/** Id of a proposed target among figures; nothing that is published is named so. */
export const proposedId = (key: string, year: number): string => `propose-${key}-${year}`
export const isProposedId = (id: string): boolean => id.startsWith('propose-')
export const yearRow = (key: string, year: number): string => `${key}/${year}`

/** Keys of an indicator's proposals in their order; the first one always, typed into or not. */
export function proposalKeys(cells: Cells, indicator: string): readonly string[] {
  const typed = Object.keys(cells)
    .flatMap((row) => row.split('/').slice(0, 1))
    .filter((key) => key.startsWith(`${indicator}#`))
  return [...new Set([`${indicator}#1`, ...typed])].toSorted(
    (one, other) => one.length - other.length || byText(one, other),
  )
}

/** True where something is typed of some year. */
export const hasTargets = (cells: Cells): boolean =>
  Object.keys(cells).some((row) => /#.*\//.test(row))

/** Indicators of which something is typed, in the order of their ids. */
export const indicatorsIn = (cells: Cells): readonly string[] =>
  [...new Set(Object.keys(cells).flatMap((row) => /^(.*)#/.exec(row)?.slice(1) ?? []))].toSorted(
    byText,
  )
