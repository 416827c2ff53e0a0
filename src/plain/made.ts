import type { DataSet } from '../publish/dataSet'
import type { Label } from '../domain/observation'
import { Names, idOf } from './names'

type Act = DataSet['acts'][number]

/** Id of what a document does not say: a territory, a population, a programme. */
export const unspecified = 'unspecified'

export const unsaidLabels = {
  territory: { fr: 'territoire non précisé', en: 'territory not stated' },
  population: { fr: 'population non précisée', en: 'population not stated' },
  programme: { fr: 'Programme non précisé', en: 'Programme not stated' },
  unit: { fr: 'sans unité', en: 'no unit' },
  source: { fr: 'Source non dite', en: 'Source not stated' },
  document: { fr: 'document', en: 'document' },
} as const

/** Unit of the copies that a deliverable asks for. */
export const copyUnit = 'exemplaire'
const copyForms = {
  one: { fr: 'exemplaire', en: 'copy' },
  other: { fr: 'exemplaires', en: 'copies' },
}

const both = (name: string): Label => ({ fr: name, en: name })

/** The label of what is named, or of what nobody named. */
export const labelFor = (id: string, name: string, unsaid: Label): Label =>
  id === unspecified ? unsaid : both(name)

/** What figures and records name without a record of its own, made as it is named. */
export class MadeRecords {
  readonly units: DataSet['units'][number][] = []
  readonly territories: DataSet['territories'][number][] = []
  readonly markets: DataSet['markets'][number][] = []
  readonly funders: DataSet['funders'][number][] = []
  readonly programmes: { readonly id: string; readonly label: Label }[] = []
  readonly acts: Omit<Act, 'adopted'>[] = []
  /** Sections by act, those of listed acts too; new ones are made. */
  readonly sections = new Map<string, { names: Names; made: Act['sections'][number][] }>()

  readonly unit = (id: string, name: string): void => {
    if (name === copyUnit) {
      this.units.push({ id, ...copyForms, whole: true })
      return
    }
    const sign = /^[^\p{L}\s]{1,3}$|^[kM]?€$/u.test(name) ? { symbol: name } : {}
    this.units.push({ id, one: both(name), other: both(name), ...sign, whole: false })
  }
  readonly territory = (id: string, name: string): void => {
    this.territories.push({ id, label: labelFor(id, name, unsaidLabels.territory) })
  }
  readonly market = (id: string, name: string): void => {
    this.markets.push({ id, label: both(name) })
  }
  readonly funder = (id: string, name: string): void => {
    this.funders.push({ id, name: both(name), short: name, territory: null, names: [] })
  }
  readonly programme = (id: string, name: string): void => {
    this.programmes.push({ id, label: labelFor(id, name, unsaidLabels.programme) })
  }
  readonly act = (id: string, name: string): void => {
    this.acts.push({
      id,
      label: name === unsaidLabels.source.fr ? unsaidLabels.source : both(name),
      number: null,
      authority: unspecified,
      published: null,
      kind: 'register',
      sections: [],
    })
  }

  /** Id of a section of an act, by its name; of the whole document where no place is said. */
  section(act: string, place: string | undefined): string {
    const known = this.sections.get(act) ?? { names: new Names(), made: [] }
    this.sections.set(act, known)
    // A figure is cited by the place alone: of a document that is no act, the place says which.
    const document = this.acts.find(({ id }) => id === act)?.label ?? null
    const within = (text: string): string => (place === undefined ? text : `${text}, ${place}`)
    const label =
      document === null
        ? place === undefined
          ? unsaidLabels.document
          : both(place)
        : { fr: within(document.fr), en: within(document.en) }
    const found = known.names.find(place ?? 'document')
    if (found !== null) return found
    const id = known.names.free(idOf(place ?? 'document'))
    known.names.know(id, [place ?? 'document'])
    known.made.push({ id, label, anchor: place ?? '—' })
    return id
  }
}
