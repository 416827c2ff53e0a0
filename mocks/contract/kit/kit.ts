import { createHash } from 'node:crypto'
import type { Answer, Host } from './answer'
import { jsonOf } from './body'
import { checkCoherence } from './coherence'
import { type Fault, faultsOf, type Tell } from './fault'
import { checkHeaders } from './headers'
import { checkSets, checkTwice } from './identity'
import { checkChains, checkPlaces, checkScopes } from './observations'
import { probe } from './probes'
import { readSet, type ParsedSet } from './readSet'
import { checkReferences } from './references'
import { checkRepeats } from './repeats'
import { rules } from './rules'
import { checkTexts } from './texts'
import { checkTotals } from './totals'

/** Requests at once. */
export const width = 4
const limits = { files: 20_000, bytes: 1_000_000_000, milliseconds: 600_000 }
const heavy = { index: 200_000, catalogue: 1_000_000, pack: 3_000_000 }

export interface Report {
  readonly host: string
  readonly sets: readonly {
    readonly id: string
    readonly exercises: number
    readonly observations: number
    readonly isCompared: boolean
  }[]
  readonly files: number
  readonly bytes: number
  readonly milliseconds: number
  readonly faults: readonly Fault[]
  /** Why the check ended before all was read; `null` where it did not. */
  readonly stopped: string | null
}

const isIndex = (path: string): boolean => /(?:^|\/)index\.json$/.test(path)
const isError = ({ rule }: Fault): boolean => rules[rule].level !== 'odd'

const tellIn =
  (faults: Fault[]): Tell =>
  (rule, file, at, found) => {
    faults.push({ rule, file, at, found })
  }

/** What the name and the size of a file say about its content. */
function checkName({ bytes }: Answer, file: string, tell: Tell): void {
  const kind = isIndex(file) ? 'index' : /(?:^|\/)(catalogue|pack)-/.exec(file)?.[1]
  if (kind !== undefined && bytes.length > heavy[kind as keyof typeof heavy])
    tell('heavy', file, '', `${bytes.length} octets`)
  if (isIndex(file)) return
  const named = /\.([0-9a-f]{10})\.json$/.exec(file)?.[1]
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  if (named === undefined) tell('name-without-hash', file, '', `attendu : ….${hash}.json`)
  else if (named !== hash) tell('hash', file, '', `le contenu donne ${hash}`)
}

/** The checks of a set that was read: a set of which something is broken is not compared with itself. */
function compare(reading: ParsedSet, isWhole: boolean): { faults: Fault[]; isCompared: boolean } {
  const each = (...checks: readonly ((reading: ParsedSet, tell: Tell) => void)[]): Fault[] =>
    checks.flatMap((check) => faultsOf((tell) => check(reading, tell)))
  const alone = each(checkTwice, checkTexts)
  if (!isWhole) return { faults: alone, isCompared: false }
  const linked = each(checkReferences, checkChains, checkPlaces, checkScopes)
  const isCompared = ![...alone, ...linked].some(isError)
  return {
    faults: [
      ...alone,
      ...linked,
      ...each(checkCoherence),
      ...(isCompared ? each(checkTotals, checkRepeats) : []),
    ],
    isCompared,
  }
}

/**
 * Checks all that a host serves against the published contract, following the first index to every set.
 * `site` is the origin of the page, where it is known to stand elsewhere: then it must be let in.
 */
export async function checkContract(host: Host, site: string | null = null): Promise<Report> {
  const started = performance.now()
  const asked = {
    origin: site ?? 'https://jalons.example',
    isSite: site !== null && site !== host.url?.origin,
  }
  const [served, read, compared]: [Fault[], Fault[], Fault[]] = [[], [], []]
  const seen = new Set<string>()
  let bytes = 0
  let stopped: string | null = null
  const answers: Answer[] = []

  const open = async (file: string): Promise<unknown> => {
    const isOver =
      seen.size >= limits.files ||
      bytes >= limits.bytes ||
      performance.now() - started > limits.milliseconds
    if (isOver)
      stopped = `${seen.size} fichiers, ${bytes} octets lus : la limite du contrôle est atteinte`
    if (isOver || seen.has(file)) return undefined
    seen.add(file)
    const answer = await host.read(file, { origin: asked.origin })
    if (answers.length === 0) answers.push(answer)
    bytes += answer.bytes.length
    const value = jsonOf(answer, file, tellIn(read))
    if (value === undefined) return undefined
    checkName(answer, file, tellIn(read))
    if (host.url !== null) checkHeaders(answer, file, asked, tellIn(served))
    return value
  }

  const readings: ParsedSet[] = []
  const sets: Report['sets'][number][] = []
  const readWhole = async (folder: string): Promise<void> => {
    const before = read.filter(isError).length
    const reading = await readSet(open, folder, width, tellIn(read))
    if (reading === null) return
    readings.push(reading)
    const { faults, isCompared } = compare(reading, read.filter(isError).length === before)
    compared.push(...faults)
    const { id, observations } = reading.set
    sets.push({
      id,
      exercises: reading.index.exercises.length,
      observations: observations.length,
      isCompared,
    })
  }

  await readWhole('')
  for (const [place, { href }] of (readings[0]?.index.datasets ?? []).entries()) {
    if (href === 'index.json') continue
    if (isIndex(href)) await readWhole(href.slice(0, -'index.json'.length))
    else
      tellIn(read)(
        'address',
        'index.json',
        `datasets[${place}].href`,
        `${href}, attendu : …/index.json`,
      )
  }
  checkSets(readings, tellIn(compared))
  if (readings.length === 0) stopped ??= 'index.json n’a pas pu être lu à l’adresse donnée'
  const [first] = answers
  if (first?.failure === null && host.url !== null) await probe(host, first, asked, tellIn(served))
  for (const file of host.list?.() ?? []) {
    // A copy compressed beforehand belongs to the file beside it.
    const isKnown =
      seen.has(file.replace(/\.(?:gz|br)$/, '')) || /^(?:openapi\.json|schema\/)/.test(file)
    if (!isKnown) tellIn(read)('orphan', file, '', 'nommé par aucun index')
  }
  const milliseconds = performance.now() - started
  return {
    host: host.name,
    sets,
    files: seen.size,
    bytes,
    milliseconds,
    faults: [...read, ...compared, ...served],
    stopped,
  }
}
