import type { Fields } from './editedCatalogue'

interface Fault {
  readonly item: string
  /** Fields of a record that is sound but for them. */
  readonly fields: Fields
  /** What the reader is told: place, what stood there, what was expected. */
  readonly told: RegExp
}

export const inRecord: readonly Fault[] = [
  {
    item: 'wrong shape',
    fields: { value: { montant: 7001 } },
    told: /\.value : « {…} » trouvé, number attendu/,
  },
  {
    item: 'unknown enum',
    fields: { status: 'guessed' },
    told: /\.status : « "guessed" » trouvé, "final" \| .* attendu/,
  },
  {
    item: 'missing field',
    fields: { population: undefined },
    told: /\.population : « ∅ » trouvé, string attendu/,
  },
  {
    item: 'number as text',
    fields: { value: '7004' },
    told: /\.value : « "7004" » trouvé, number attendu/,
  },
  { item: '1e999', fields: { value: '∞' }, told: /\.value : « ∞ » trouvé, number attendu/ },
  {
    item: 'integer over 2^53',
    fields: { value: '2^53' },
    told: /\.value : « 9007199254740992 » trouvé, \|n\| ≤ 2\^53 − 1 attendu/,
  },
  {
    item: 'year 20255',
    fields: { adopted: '20255-12-31' },
    told: /\.adopted : « "20255-12-31" » trouvé, YYYY-MM-DD attendu/,
  },
  {
    item: '"2024-13"',
    fields: { known: '2024-13' },
    told: /\.known : « "2024-13" » trouvé, YYYY-MM-DD attendu/,
  },
]

/** Ids that would harm an object, a path or an address. */
export const hostile = ['__proto__', '../../etc', 'a%2Fb'] as const
