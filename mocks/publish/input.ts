import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Finding } from '../../src/api/errors'
import { parseJson } from '../../src/api/json'
import { fromTables } from '../../src/plain/fromTables'
import { isPlainDocument } from '../../src/plain/isPlain'
import { type ParsedPlain, readPlain } from '../../src/plain/readPlain'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import { unreadWords } from './unreadWords'

/** What a document, a workbook or a folder gives, with what is not read of it. */
export interface Input extends ParsedPlain {
  readonly files: readonly string[]
  /** Sheets without a table of indicators. */
  readonly unread: readonly string[]
}

const isSheet = (name: string): boolean => /\.(?:xlsx|ods|csv|tsv|txt)$/i.test(name)
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place)

/** The files that are read, and watched, for a place on the disk. */
export function filesAt(place: string): readonly string[] {
  if (isAddress(place) || !existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .filter((name) => (isSheet(name) || /\.json$/i.test(name)) && !name.startsWith('~$'))
    .toSorted()
    .map((name) => join(place, name))
}

interface Read {
  readonly document: Readonly<Record<string, unknown>>
  readonly setAside: readonly Finding[]
  readonly unread: readonly string[]
}

async function tablesIn(file: string): Promise<Read> {
  const name = basename(file)
  const { indicators, ...rest } = fromTables(await readWorkbook(readFileSync(file)), name)
  return { ...rest, document: { indicators } }
}

function documentIn(value: unknown): Read {
  return {
    document: isPlainDocument(value) ? value : { indicators: value },
    setAside: [],
    unread: [],
  }
}

async function readAt(place: string): Promise<Read> {
  if (isAddress(place)) {
    // oxlint-disable-next-line no-restricted-globals -- a command asks once, without the page's tries.
    const answer = await fetch(place, { signal: AbortSignal.timeout(30_000) }).catch(
      (cause: unknown) => {
        throw new Error('cette adresse ne répond pas.', { cause })
      },
    )
    if (!answer.ok) throw new Error(`cette adresse répond ${answer.status}.`)
    return documentIn(parseJson(await answer.text()))
  }
  const text = /\.json$/i.test(place) ? readFileSync(place, 'utf8').replace(/^\uFEFF/, '') : null
  return text === null ? tablesIn(place) : documentIn(parseJson(text))
}

/** Fields of several documents as one: lists one after the other, what is said once from the first that says it. */
function joined(documents: readonly Read['document'][]): Read['document'] {
  const whole: Record<string, unknown> = {}
  for (const document of documents)
    for (const [name, value] of Object.entries(document)) {
      const before = whole[name]
      whole[name] =
        Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : (before ?? value)
    }
  return whole
}

/** Reads a plain document, a workbook, a folder of them, or an address. Throws where there is nothing to read. */
export async function readInput(place: string): Promise<Input> {
  const files = filesAt(place)
  if (files.length === 0 && !isAddress(place))
    throw new Error(`« ${place} » : ni document .json, ni classeur, ni dossier qui en contient.`)
  const read: Read[] = []
  for (const file of isAddress(place) ? [place] : files)
    try {
      read.push(await readAt(file))
    } catch (error) {
      throw new Error(`« ${file} » ne se lit pas : ${unreadWords(error)}`, { cause: error })
    }
  const document = joined(read.map((one) => one.document))
  const title = basename(place).replace(/\.\w+$/, '')
  const reading = readPlain({ title, ...document })
  return {
    ...reading,
    files,
    setAside: [...read.flatMap(({ setAside }) => setAside), ...reading.setAside],
    unread: read.flatMap(({ unread }) => unread),
  }
}

const line = ({ path, expected, found }: Finding): string =>
  `  ${path} : trouvé ${found}, attendu ${expected}`

/** What was read, as lines for a terminal. */
export function saidOf({ dataSet, standing, setAside, notices, unread }: Input): string[] {
  const most = 50
  const listed = (title: string, findings: readonly Finding[]): string[] =>
    findings.length === 0
      ? []
      : [
          `${findings.length} ${title} :`,
          ...findings.slice(0, most).map(line),
          ...(findings.length > most ? [`  … et ${findings.length - most} autres`] : []),
        ]
  return [
    `${dataSet.label.fr}, arrêté au ${dataSet.asOf} : ${dataSet.indicators.length} indicateurs, ${standing} enregistrements lus.`,
    ...listed('mis de côté', setAside),
    ...listed('non lus', notices),
    ...(unread.length === 0 ? [] : [`Feuilles sans tableau d’indicateurs : ${unread.join(', ')}`]),
  ]
}
