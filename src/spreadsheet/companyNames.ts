import type { Value } from './schema'

interface Known {
  readonly name: string
  readonly line: number
  readonly siret: string | null
}

/** Columns that name who is counted. */
const nameColumns = ['company', 'organisation'] as const

/** What two spellings of one company share: not its capitals, accents, or how wide its spaces are. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[\s\p{Cf}]+/gu, ' ')
    .replaceAll(/[’ʼ]/g, "'")
    .trim()

const sirenOf = (siret: string): string => siret.slice(0, 9)

/** The companies of one table: a second spelling of a name, or another name of a SIRET, is the company that the table named first. */
export class CompanyNames {
  private readonly byName = new Map<string, Known>()
  private readonly bySiret = new Map<string, Known>()

  private knownAs(name: string, siret: string | null): Known | undefined {
    const same = siret === null ? undefined : this.bySiret.get(siret)
    if (same !== undefined) return same
    const alike = this.byName.get(keyOf(name))
    const isOther =
      alike !== undefined &&
      siret !== null &&
      alike.siret !== null &&
      sirenOf(siret) !== sirenOf(alike.siret)
    return isOther ? undefined : alike
  }

  /** Gives the row the name under which its company is counted; what there is to say where its own was another. */
  settle(
    values: Record<string, Value>,
    line: number,
  ): { readonly column: string; readonly found: string; readonly as: Known } | null {
    const column = nameColumns.find((id) => typeof values[id] === 'string')
    const name = column === undefined ? null : values[column]
    if (column === undefined || typeof name !== 'string') return null
    const siret = typeof values.siret === 'string' ? values.siret : null
    const known = this.knownAs(name, siret)
    const own = known ?? { name, line, siret }
    if (!this.byName.has(keyOf(name))) this.byName.set(keyOf(name), own)
    if (siret !== null && !this.bySiret.has(siret)) this.bySiret.set(siret, own)
    if (known === undefined || known.name === name) return null
    values[column] = known.name
    return { column, found: name, as: known }
  }
}
