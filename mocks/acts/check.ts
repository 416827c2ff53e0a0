// Prints, for each act, what is transcribed and whether the proof of completeness holds.
// Use: npm run acts [-- <act id>]; JALONS_ACTES names the folder of the acts (../shared/sources).
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { publishedFrom } from '../dataSet'
import { actFilesOnDisk } from '../filesOnDisk'
import { AcrossFile, ActFile, IgnoredFile } from './actFile'
import { figuresByName, recompute } from './computations'
import { danglingReferences } from './danglingReferences'
import { prove, sourcesIn } from './proof'

const only = process.argv.find((word) => /^(gbm|dijon)-/.test(word))
const folder = resolve(process.env.JALONS_ACTES ?? '../shared/sources')
const files = new Map(actFilesOnDisk(process.cwd()).map(({ name, content }) => [name, content]))
const ids = [
  'gbm-2014-002517',
  'gbm-2020-12-17-pmt-health',
  'gbm-2022-006267',
  'dijon-2022-09-29-propulseur',
  'gbm-2026-00171',
]
const across = AcrossFile.safeParse(
  files.get('across.json') ?? { contradictions: [], computations: [] },
)

/** The act's transcription; `null`, and what is wrong is printed, where it breaks the shape. */
function read(id: string): ActFile | null {
  const parsed = ActFile.safeParse(files.get(`${id}.json`))
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues.slice(0, 40))
    console.log(
      `${id}: ${issue.path.join('.')}: ${issue.message || issue.code} ${JSON.stringify(issue).slice(0, 200)}`,
    )
  return null
}

function numeralsOf(id: string, act: ActFile): string {
  const path = join(folder, `${id}.md`)
  if (!existsSync(path)) return `act not in ${folder}, not proved`
  const outside = sourcesIn(files.get('across.json')).filter(({ source }) => source.act === id)
  const proof = prove(
    readFileSync(path, 'utf8'),
    act,
    IgnoredFile.parse(files.get(`${id}.ignored.json`)),
    outside,
  )
  for (const line of [...proof.errors, ...proof.unaccounted].slice(0, 80)) console.log(`  ${line}`)
  return `numerals ${proof.sourced + proof.ignored}/${proof.numerals} (${proof.sourced} sourced, ${proof.ignored} ignored), errors ${proof.errors.length}`
}

type Counted = Pick<
  ActFile,
  'observations' | 'indicators' | 'amounts' | 'contradictions' | 'computations'
>

function totalsOf(
  name: string,
  { observations, indicators, amounts, contradictions, computations }: Counted,
): string {
  const promises = observations.filter(
    ({ role, programme }) => role === 'target' && programme !== null,
  )
  const rounded = contradictions.filter(({ rounding }) => rounding)
  return [
    `${name}: observations ${observations.length}`,
    `indicators ${indicators.length}`,
    `promises ${promises.length}`,
    `amounts ${amounts.length}`,
    `contradictions ${contradictions.length - rounded.length} and ${rounded.length} by rounding`,
    `computations ${computations.length}`,
  ].join(', ')
}

const acts = ids
  .filter((id) => files.has(`${id}.json`))
  .flatMap((id) => {
    const act = read(id)
    return act ? [{ id, act }] : []
  })
const figures = figuresByName(acts.map(({ act }) => act))
const found = across.success ? across.data : { contradictions: [], computations: [] }
if (!across.success)
  console.log(`across.json: ${across.error.issues.map(({ path }) => path.join('.')).join('; ')}`)
const named = new Set(
  [...acts.map(({ act }) => act), found].flatMap(({ contradictions }) =>
    contradictions.flatMap(({ computations }) => computations),
  ),
)

for (const { id, act } of acts.filter(({ id: name }) => only === undefined || name === only)) {
  console.log(totalsOf(id, act))
  console.log(`  ${numeralsOf(id, act)}`)
}
for (const computation of [...acts.flatMap(({ act }) => act.computations), ...found.computations]) {
  try {
    const { outcome, printed, computed } = recompute(computation, figures)
    if (outcome === 'fails' && !named.has(computation.id))
      console.log(
        `  fails, and no contradiction says so: ${computation.id}: printed ${printed}, computed ${computed}`,
      )
  } catch (error) {
    console.log(`  ${String(error)}`)
  }
}
// A file that breaks the shape was named above, and there is no set to look in.
if (across.success && acts.length === ids.length)
  for (const lost of danglingReferences(publishedFrom(actFilesOnDisk(process.cwd()))))
    console.log(`  leads nowhere: ${lost}`)
if (only === undefined) {
  const reference = files.get('reference.json')
  const shared =
    typeof reference === 'object' &&
    reference !== null &&
    'indicators' in reference &&
    Array.isArray(reference.indicators)
      ? reference.indicators.length
      : 0
  const parts = acts.map(({ act }) => act)
  console.log(
    totalsOf(`all (with ${shared} shared indicators and across.json)`, {
      observations: parts.flatMap(({ observations }) => observations),
      indicators: parts.flatMap(({ indicators }) => indicators),
      amounts: parts.flatMap(({ amounts }) => amounts),
      contradictions: [...parts, found].flatMap(({ contradictions }) => contradictions),
      computations: [...parts, found].flatMap(({ computations }) => computations),
    }),
  )
}
