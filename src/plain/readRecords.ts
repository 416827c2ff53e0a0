import { findingOf, formatPath, shorten } from '../api/findings'
import type { Closing } from './closing'
import type { Label } from '../domain/observation'
import { periodOf } from './fields'
import { type Filling, isRecord, nameIn, type Path, type Raw } from './filling'
import { unknownFields } from './loose'
import { copyUnit, unsaidLabels, unspecified } from './made'
import { idOf, type Names } from './names'
import type { Findings } from './readFigures'
import { readListAt } from './readList'
import { plainRecords, type RecordList, recordLists } from './recordSchemas'

/** A record as somebody wrote it, with the id that it bears or is given. */
export interface WrittenRecord {
  readonly id: string
  readonly raw: Raw
  readonly at: Path
}

/** Names under which other records may know one. */
const namesIn = (raw: Raw): readonly string[] =>
  ['label', 'name', 'short', 'shortEn', 'number', 'one', 'other'].flatMap((field) => {
    const text = raw[field]
    if (typeof text === 'string') return [text]
    return isRecord(text) ? Object.values(text).filter((one) => typeof one === 'string') : []
  })

/** The records of a list that have the right shape, each with an id; the others are set aside. */
export function writtenRecords(
  list: RecordList,
  value: unknown,
  names: Names,
  findings: Findings,
): WrittenRecord[] {
  return readListAt(value, [list], findings).flatMap(({ value: raw, at }) => {
    const parsed = plainRecords[list].safeParse(raw)
    if (!parsed.success || !isRecord(raw)) {
      if (!parsed.success) findings.setAside.push(findingOf(parsed.error, raw, at))
      return []
    }
    findings.notices.push(...unknownFields(plainRecords[list], raw, at))
    const said = typeof raw.id === 'string' ? raw.id : null
    if (said !== null && names.has(said)) {
      const finding = {
        path: formatPath([...at, 'id']),
        expected: 'unique id',
        found: shorten(said),
      }
      findings.setAside.push(finding)
      return []
    }
    const id = said ?? names.free(idOf(nameIn(raw)?.fr ?? `${list} ${String(at[1])}`))
    names.know(id, namesIn(raw))
    return [{ id, raw, at }]
  })
}

const labelIn = (raw: Raw): Label => nameIn(raw) ?? { fr: '—', en: '—' }

/** What a record says where its author said nothing: that it is not said, or what the document as a whole says. */
function unsaid(list: RecordList, raw: Raw, { asOf, periodOf: of }: Closing): Raw {
  const kept = { status: 'final', known: asOf }
  const somewhere = { territory: unspecified }
  switch (list) {
    case 'units':
      return { other: raw.one, whole: false }
    case 'acts':
      return { authority: unspecified, adopted: asOf }
    case 'funders':
      return { short: labelIn(raw).fr }
    case 'programmes':
      return { purpose: labelIn(raw), period: periodOf(raw) ?? of(raw.id) }
    case 'agreements':
      return {
        act: unsaidLabels.source.fr,
        period: periodOf(raw) ?? of(raw.programme),
        adopted: asOf,
      }
    case 'amounts':
      return {
        role: 'subsidy',
        total: false,
        taxBasis: 'unsaid',
        known: raw.adopted ?? asOf,
        period: periodOf(raw),
      }
    case 'instalments':
      return { condition: { fr: 'condition non dite', en: 'condition not stated' } }
    case 'deliverables':
      return {
        programme: unspecified,
        frequency: 'once',
        words: labelIn(raw).fr,
        ...(typeof raw.copies === 'number'
          ? { quantity: { value: raw.copies, unit: copyUnit } }
          : {}),
      }
    case 'projects':
      return somewhere
    case 'visits':
      return { ...kept, ...somewhere }
    case 'events':
      return { roles: ['unsaid'] }
    case 'participations':
      return { ...kept, ...somewhere, kind: 'other' }
    case 'companies':
      return { list: 'entreprises' }
    case 'citedActs':
      return { held: false }
    case 'contradictions':
      return { rounding: false, state: 'open' }
    case 'rules':
      return { ...somewhere, population: unspecified }
    case 'deliveries':
    case 'payments':
      return kept
    case 'decisions':
    case 'appreciations':
    case 'replies':
      return { status: 'final' }
    case 'territories':
    case 'markets':
    case 'headings':
    case 'roadmaps':
    case 'fed':
    case 'announced':
    case 'committees':
    case 'computations':
      return {}
  }
}

const isSaid = (value: unknown): boolean =>
  value !== null && !(Array.isArray(value) && value.length === 0)

/** The records of a list as the API has them; one that cannot be made is set aside. */
export function filledRecords(
  list: RecordList,
  written: readonly WrittenRecord[],
  filling: Filling,
  closing: Closing,
  findings: Findings,
): Raw[] {
  const { record: schema } = recordLists[list]
  return written.flatMap(({ id, raw, at }): Raw[] => {
    const defaults = unsaid(list, { ...raw, id }, closing)
    const lacking = Object.entries(defaults).filter(([name]) => !isSaid(raw[name] ?? null))
    // What is not said goes the same way as what is: a unit's second form is a text, a territory a name.
    const read = filling.record(schema, { ...raw, ...Object.fromEntries(lacking), id }, at)
    if ('wrong' in read) {
      findings.setAside.push(read.wrong)
      return []
    }
    const parsed = schema.safeParse(withSections(list, read.filled, filling))
    if (parsed.success) return [parsed.data]
    findings.setAside.push(findingOf(parsed.error, read.filled, at))
    return []
  })
}

/** An act has one section at least. */
function withSections(list: RecordList, record: Raw, filling: Filling): Raw {
  if (list !== 'acts') return record
  const { sections } = record
  if (Array.isArray(sections) && sections.length > 0) return record
  const id = filling.made.section(String(record.id), undefined)
  return { ...record, sections: [{ id, label: unsaidLabels.document, anchor: '—' }] }
}
