import type { ParsedCatalogue } from '../../api/catalogue'
import type { CatalogueFigure, CataloguePromise } from '../../api/catalogueFigure'
import { readingOf } from '../../domain/evaluate'
import { yearOf } from '../../domain/period'
import { profiles, type ProfileId } from '../../domain/profile'
import { isOverAt } from '../../domain/promise'
import type { Reading } from '../../domain/reading'
import { type Scope, unspecified } from '../../domain/scope'
import type { UnitWords } from '../../format/figures'
import { m } from '../../format/words'
import { folded } from '../../format/freeText'
import { catalogueScope } from './catalogueScope'
import { answerWordsIn } from './answerWords'

/** One catalogue read at a day: what all its rows share. */
export interface CatalogueAt {
  readonly catalogue: ParsedCatalogue
  readonly asOf: string
  readonly profile: ProfileId
  /** Readings by row. Of thousands of rows only those looked at last are kept, as each reading holds many figures. */
  readonly readings: Map<OverviewRow, Reading>
}

/** Rows whose readings are kept; more than any screen shows, and all of an ordinary catalogue. */
const mostReadings = 1000

type Verdict = Pick<Reading, 'status' | 'reason' | 'gap'>

/** What each promise was last read as, at which day and by which rule: another page asks for the same. */
const read = new WeakMap<
  CataloguePromise,
  Pick<CatalogueAt, 'asOf' | 'profile'> & { readonly verdict: Verdict }
>()

const noUnit: UnitWords = { one: '', other: '' }

/**
 * One promise with its reading, and the words that the table, the filters and the exports show. What takes time is worked
 * out when it is first looked at: of thousands of rows a screen shows some dozens.
 */
export class OverviewRow {
  readonly promise: CataloguePromise
  /** Axis under which the row stands: a part stands with its whole. */
  readonly axis: string | null
  /** Of another wording of the same promise in the same act. */
  readonly otherWords: readonly string[]
  readonly #at: CatalogueAt
  #searchable: string | null = null

  constructor(
    promise: CataloguePromise,
    axis: string | null,
    otherWords: readonly string[],
    at: CatalogueAt,
  ) {
    this.promise = promise
    this.axis = axis
    this.otherWords = otherWords
    this.#at = at
  }

  /** The same row under another axis. */
  under(axis: string | null): OverviewRow {
    return new OverviewRow(this.promise, axis, this.otherWords, this.#at)
  }

  get reading(): Reading {
    const { catalogue, asOf, profile, readings } = this.#at
    const known = readings.get(this)
    if (known !== undefined) return known
    if (readings.size >= mostReadings) readings.clear()
    const reading = readingOf(
      this.promise,
      catalogue.figures.get(this.indicator) ?? [],
      asOf,
      profiles[profile],
    )
    readings.set(this, reading)
    return reading
  }

  /** What rows are counted, filtered and sorted by; worked out once. */
  get verdict(): Verdict {
    const { asOf, profile } = this.#at
    const known = read.get(this.promise)
    if (known?.asOf === asOf && known.profile === profile) return known.verdict
    const { status, reason, gap } = this.reading
    const verdict = { status, reason, gap }
    read.set(this.promise, { asOf, profile, verdict })
    return verdict
  }

  /** What the free text looks through. */
  get searchable(): string {
    this.#searchable ??= folded(
      [this.label, this.promise.target.words, this.population, this.territory, ...this.otherWords]
        .filter((text) => text !== null)
        .join(' '),
    )
    return this.#searchable
  }

  /** Works out, ahead of time, what counts, filters and orders ask of every row. */
  prepare(): void {
    void this.verdict
    void this.searchable
  }

  get catalogue(): ParsedCatalogue {
    return this.#at.catalogue
  }

  get indicator(): string {
    return this.promise.target.indicator
  }

  get programme(): string {
    return this.promise.programme
  }

  get agreement(): string | null {
    return this.promise.agreement
  }

  /** Promised without a value: there is nothing to measure it by. */
  get isInWords(): boolean {
    return this.promise.target.value === null
  }

  get isPart(): boolean {
    return this.promise.target.partOf !== undefined
  }

  get label(): string {
    return this.#indicator?.label ?? this.indicator
  }

  get domain(): string {
    return this.#indicator?.domain ?? ''
  }

  get unit(): UnitWords {
    return this.catalogue.units.get(this.promise.target.unit) ?? noUnit
  }

  readonly unitOf = ({ id }: Pick<CatalogueFigure, 'id'>): UnitWords => {
    const { figures, units } = this.catalogue
    const figure = figures.get(this.indicator)?.find((one) => one.id === id)
    return units.get(figure?.unit ?? '') ?? this.unit
  }

  /** Who is counted, where it tells two promises of one indicator apart. */
  get population(): string | null {
    const populations = this.#indicator?.populations
    return populations !== undefined && populations.size > 1
      ? (populations.get(this.promise.target.population) ?? null)
      : null
  }

  get territory(): string | null {
    const { territory: id } = this.promise.target
    const territory = this.#at.catalogue.territories.get(id)
    return id === unspecified ? null : (territory?.short ?? territory?.label ?? id)
  }

  get asOf(): string {
    return this.#at.asOf
  }

  get answerWords(): string | null {
    return answerWordsIn(this.reading, this.catalogue.figures.get(this.indicator) ?? [])
  }

  /** What tells a figure of another scope from this promise. */
  readonly scopeOf = (figure: Scope): string =>
    catalogueScope(figure, this.promise.target, this.catalogue)

  /** Its period is over at the day of the catalogue. */
  get isOver(): boolean {
    return isOverAt(this.promise.target, this.#at.asOf)
  }

  get source() {
    const { act: id, section } = this.promise
    if (id === null) return null
    const act = this.#at.catalogue.acts.get(id)
    return {
      act: id,
      year: act ? String(yearOf(act.adopted)) : m.source_act_unread(),
      section,
      sectionLabel:
        section === null ? null : (act?.sections.get(section) ?? m.source_section_unread()),
    }
  }

  get #indicator() {
    return this.#at.catalogue.indicators.get(this.indicator)
  }
}
