import type { Label, Period } from '../domain/observation'
import { dataSetVocabulary } from '../spreadsheet/dataSetVocabulary'
import type { FileRecords } from '../spreadsheet/records'
import { contractsOf, type TableContract } from '../spreadsheet/contracts'
import type { Vocabulary } from '../spreadsheet/vocabulary'
import type { ContractError, Finding } from '../api/errors'
import { apiFiles } from '../publish/apiFiles'
import { dataSetFrom, type SetAnswers } from '../publish/dataSetFrom'
import { type LegalFields, noLegalFields } from '../publish/legalFields'
import { type Publication, publicationOf, type PublicationReport, type Texts } from './publication'
import { readResource } from '../api/resources'
import { applyFiles } from './applyFiles'
import { tableChanges, type TableChange } from './compareRows'
import type { CountedFigure } from './counts'
import { type Effect, effectsOf } from './effects'
import type { SetFiles } from './setFiles'
import { originOf, type OwnOrigin, type OwnSet, type TakenFile } from './ownSet'

/** A file whose records are still JSON bytes, as the worker that read it handed them over. */
export interface FileToTake extends Omit<TakenFile, 'records'> {
  readonly records: Uint8Array
}

/** A rule's result, beside the totals that somebody typed. */
export interface CountLine {
  readonly id: string
  readonly label: Label
  readonly value: number
  readonly rows: number
  readonly unsaid: number
  readonly typed: readonly {
    readonly value: number
    readonly printed: string
    readonly source: Label
  }[]
}

/** What files would change, before anything is. */
export interface Comparison {
  readonly asOf: string
  readonly tables: readonly TableChange[]
  readonly counts: readonly CountLine[]
  readonly effects: readonly Effect[]
  /** Rows that are no record of the contract although each of their cells is right. */
  readonly setAside: readonly Finding[]
  /** True where the set has no rules of its own and borrows those of another. */
  readonly borrowsRules: boolean
}

/** The set that files are laid over, as far as the page needs it. */
export interface Started {
  readonly label: Label
  readonly asOf: string
  readonly vocabulary: Vocabulary
  /** Tables that its agreements ask for. */
  readonly contracts: readonly TableContract[]
  readonly units: ReadonlyMap<string, string>
  /** Of each programme: rows of other years are none of its tables. */
  readonly periods: ReadonlyMap<string, Period>
  readonly origin: OwnOrigin
  readonly report: PublicationReport
}

/** The set after a file was taken, or taken back. */
export interface Standing {
  readonly started: Started
  /** Its files; `null` where no file is in it any more. */
  readonly kept: SetFiles | null
}

export interface OwnRequests {
  start: {
    readonly ask: { readonly raw: SetAnswers; readonly origin: OwnOrigin | null }
    readonly answer: Started
  }
  compare: {
    readonly ask: {
      readonly files: readonly FileToTake[]
      /** Resources `reporting` of the other sets: their rules are borrowed where the set has none. */
      readonly reporting: readonly unknown[]
    }
    readonly answer: Comparison
  }
  /** Takes what was compared last, and gives its files. */
  take: { readonly ask: object; readonly answer: Standing }
  /** The set as it was before the last taking. */
  undo: { readonly ask: object; readonly answer: Standing }
  publish: {
    readonly ask: { readonly legal: LegalFields; readonly texts: Texts; readonly day: string }
    readonly answer: Publication
  }
  report: { readonly ask: { readonly legal: LegalFields }; readonly answer: PublicationReport }
}
export type OwnRequestKind = keyof OwnRequests
export type OwnRequest = {
  [Kind in OwnRequestKind]: { readonly kind: Kind; readonly ask: OwnRequests[Kind]['ask'] }
}[OwnRequestKind]
export type OwnAnswer = OwnRequests[OwnRequestKind]['answer']
/** What the worker says to a request. */
export type OwnSaid =
  | { readonly answer: OwnAnswer }
  | { readonly refused: Pick<ContractError, 'fault' | 'finding'> }

/** Written by `recordsOf` in the worker of the file, which checked every record against the contract. */
const recordsIn = (bytes: Uint8Array): FileRecords =>
  JSON.parse(new TextDecoder().decode(bytes)) as FileRecords

const lineOf =
  (sources: ReadonlyMap<string, Label>) =>
  ({ rule, figure, rows, unsaid, typed }: CountedFigure): CountLine => ({
    id: rule.id,
    label: rule.label,
    value: Number(figure.value),
    rows,
    unsaid,
    typed: typed.map(({ value, words, source }) => ({
      value: Number(value),
      printed: words,
      source: sources.get(source.act) ?? { fr: source.act, en: source.act },
    })),
  })

const emptySet = (): never => {
  throw new Error('no data set was started')
}

/** The set that is open, what files would make of it, and what it was before. It lives in a worker; nothing of it knows that. */
export class OwnSession {
  private current: OwnSet | null = null
  private candidate: OwnSet | null = null
  private before: OwnSet | null = null

  private start({ raw, origin }: OwnRequests['start']['ask']): Started {
    const { dataSet } = dataSetFrom(raw)
    this.current = { dataSet, origin: origin ?? originOf(dataSet) }
    return this.started(this.current)
  }

  private started(set: OwnSet): Started {
    const { dataSet, origin } = set
    return {
      label: dataSet.label,
      asOf: dataSet.asOf,
      vocabulary: dataSetVocabulary(dataSet),
      contracts: contractsOf(dataSet.deliverables),
      units: new Map(dataSet.indicators.map(({ id, unit }) => [id, unit])),
      periods: new Map(dataSet.programmes.map(({ id, period }) => [id, period])),
      origin,
      report: publicationOf(set, noLegalFields),
    }
  }

  private compare({ files, reporting }: OwnRequests['compare']['ask']): Comparison {
    const current = this.current ?? emptySet()
    const indicators = new Set(current.dataSet.indicators.map(({ id }) => id))
    const rules = reporting.flatMap((value) =>
      readResource('reporting', value).rules.filter(({ indicator }) => indicators.has(indicator)),
    )
    const read = files.map((file) => ({ ...file, records: recordsIn(file.records) }))
    const next = applyFiles(current, read, rules)
    this.candidate = next
    const sources = new Map(next.dataSet.acts.map(({ id, label }) => [id, label]))
    return {
      asOf: next.dataSet.asOf,
      tables: tableChanges(
        current.dataSet,
        next.dataSet,
        files.flatMap(({ tables }) => tables),
      ),
      counts: next.counts.map(lineOf(sources)),
      effects: effectsOf(current.dataSet, next.dataSet),
      setAside: read.flatMap(({ records }) => records.setAside),
      borrowsRules: current.dataSet.rules.length === 0 && rules.length > 0,
    }
  }

  private async standing(set: OwnSet): Promise<Standing> {
    const { dataSet, origin } = set
    const kept =
      origin.files.length === 0 ? null : { origin, files: [...(await apiFiles([dataSet]))] }
    return { started: this.started(set), kept }
  }

  async answer(request: OwnRequest): Promise<OwnAnswer> {
    switch (request.kind) {
      case 'start':
        return this.start(request.ask)
      case 'compare':
        return this.compare(request.ask)
      case 'take': {
        const next = this.candidate ?? emptySet()
        this.before = this.current
        this.current = next
        return this.standing(next)
      }
      case 'undo': {
        const back = this.before ?? emptySet()
        this.current = back
        return this.standing(back)
      }
      case 'report':
        return publicationOf(this.current ?? emptySet(), request.ask.legal)
      case 'publish': {
        const { writePublication } = await import('./writePublication')
        return writePublication(this.current ?? emptySet(), request.ask)
      }
    }
  }
}
