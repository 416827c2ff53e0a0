import { plainWords } from '../spreadsheet/plainWords'

/** Longest id that is made of a name; the contract takes 120 characters, and a number may follow. */
const longest = 80

/** A name as an id: lower case, digits, hyphens. The same name gives the same id in every run. */
export function idOf(name: string): string {
  const id = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  // A name without one letter of ours still gives one id.
  return id === ''
    ? `n-${Array.from(name)
        .slice(0, 16)
        .map((sign) => (sign.codePointAt(0) ?? 0).toString(16))
        .join('-')}`
    : id
}

/** The things of one list, by id and by name. */
export class Names {
  private readonly known = new Map<string, string>()
  private readonly taken = new Set<string>()
  /** `make` adds what is named and not listed; `null` where a name must be among the listed ones. */
  constructor(private readonly make: ((id: string, name: string) => void) | null = null) {}

  has(id: string): boolean {
    return this.taken.has(id)
  }

  know(id: string, names: readonly string[]): void {
    this.taken.add(id)
    for (const name of names.map(plainWords))
      if (name !== '' && !this.known.has(name)) this.known.set(name, id)
  }

  /** The id that something bears; `null` where nothing bears the name. */
  find(name: string): string | null {
    if (this.taken.has(name)) return name
    return this.known.get(plainWords(name)) ?? null
  }

  /** As `find`, and makes what may be made. */
  idFor(name: string): string | null {
    const id = this.find(name)
    if (id !== null || this.make === null) return id
    const made = this.free(idOf(name))
    this.know(made, [name])
    this.make(made, name)
    return made
  }

  /** An id that nothing bears yet, made of this one. */
  free(id: string): string {
    let free = id
    for (let next = 2; this.taken.has(free); next += 1) free = `${id}-${next}`
    return free
  }
}
