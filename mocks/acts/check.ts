// Prints, for each act, what is transcribed and whether the proof of completeness holds.
// Use: npm run acts [-- <act id>]
import { existsSync, readFileSync } from 'node:fs'
import { ActFile, IgnoredFile } from './actFile'
import { figuresByName, recompute } from './computations'
import { prove } from './proof'

const only = process.argv.find((word) => /^(gbm|dijon)-/.test(word))
const here = new URL('../../mocks/acts/', `file://${process.cwd()}/mocks/acts/`)
const ids = ['gbm-2014-002517', 'gbm-2020-12-17-pmt-health', 'gbm-2022-006267', 'dijon-2022-09-29-propulseur', 'gbm-2026-00171']

for (const id of ids.filter((name) => !only || name === only)) {
  const path = new URL(`${id}.json`, here)
  if (!existsSync(path)) continue
  const parsed = ActFile.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) {
    for (const issue of parsed.error.issues.slice(0, 40)) console.log(`${id}: ${issue.path.join('.')}: ${issue.message || issue.code} ${JSON.stringify(issue).slice(0, 200)}`)
    continue
  }
  const file = parsed.data
  const ignored = IgnoredFile.parse(JSON.parse(readFileSync(new URL(`${id}.ignored.json`, here), 'utf8')))
  const proof = prove(readFileSync(new URL(`../../../shared/sources/${id}.md`, here), 'utf8'), file, ignored)
  console.log(`${id}: ${proof.sourced + proof.ignored}/${proof.numerals} numerals accounted for (${proof.sourced} sourced, ${proof.ignored} ignored)`)
  for (const line of [...proof.errors, ...proof.unaccounted].slice(0, 80)) console.log(`  ${line}`)
  const figures = figuresByName([file])
  for (const computation of file.computations) {
    try {
      const { outcome, printed, computed } = recompute(computation, figures)
      if (outcome !== 'holds') console.log(`  ${outcome}: ${computation.id}: printed ${printed}, computed ${computed}`)
    } catch (error) {
      console.log(`  ${String(error)}`)
    }
  }
}
