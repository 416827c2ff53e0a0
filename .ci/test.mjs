// `npm test`: every check, one after another, and a last line that counts them. `npm test -- --changed [commit]` leaves
// out the build and the browser, and runs only the tests that lead to a file changed since the commit (default: HEAD).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './browser.mjs'

const without = new Set((process.env.JALONS_SANS ?? '').split(',').filter(Boolean))
const isChanged = process.argv[2] === '--changed'
const since = process.argv[3] ?? 'HEAD'
const bin = (name) => [`node_modules/${name}`]
const steps = [
  { name: 'words', run: ['node', '.ci/words.mjs'] },
  { name: 'format', run: ['node', ...bin('oxfmt/bin/oxfmt'), '--check', '.'] },
  {
    name: 'lint',
    run: ['node', ...bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '.'],
  },
  { name: 'types', run: ['node', ...bin('typescript/bin/tsc'), '--noEmit'] },
  {
    name: 'types of the offline worker',
    run: ['node', ...bin('typescript/bin/tsc'), '--noEmit', '-p', 'src/app/offline/worker'],
  },
  { name: 'unused code', run: ['node', ...bin('knip/bin/knip.js'), '--no-progress'] },
  {
    name: 'unit and screen',
    run: [
      'node',
      ...bin('vitest/vitest.mjs'),
      'run',
      '--configLoader',
      'runner',
      '--project',
      'unit',
      '--project',
      'screen',
      ...(isChanged ? ['--changed', since, '--passWithNoTests'] : []),
    ],
  },
  {
    name: 'build',
    run: [
      'node',
      ...bin('vite/bin/vite.js'),
      'build',
      '--configLoader',
      'runner',
      '--logLevel',
      'warn',
    ],
  },
  {
    name: 'journeys',
    needs: 'chromium',
    run: [
      'node',
      ...bin('vitest/vitest.mjs'),
      'run',
      '--configLoader',
      'runner',
      '--project',
      'journeys',
    ],
  },
]

/** Tools that some tests use where they are installed, as `.ci/run` installs them on Debian. */
const tools = [
  ['headers and deployment over nginx (no nginx)', '/usr/sbin/nginx', '/usr/local/sbin/nginx'],
  ['documents opened in LibreOffice (no soffice)', '/usr/bin/soffice', '/usr/local/bin/soffice'],
  ['Firefox beside Chromium (no firefox)', '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  ['WebKit beside Chromium (no WebKitWebDriver)', '/usr/bin/WebKitWebDriver'],
  ['WebKit beside Chromium (no Xvfb)', '/usr/bin/Xvfb'],
  ['text of printed pages (no pdftotext)', '/usr/bin/pdftotext', '/usr/local/bin/pdftotext'],
]

const env = { ...process.env }
let passed = 0
let failed = 0
let skipped = 0
const leftOut = []

const reports = mkdtempSync(join(tmpdir(), 'jalons-reports-'))
/** What failed, said again in the last lines: a log of which only the end is kept still names it. */
const failures = []

/** The failed tests that a report of vitest names, each with the first lines of why; none where nothing was written. */
function failedTests(report) {
  if (!existsSync(report)) return []
  return JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(
    ({ name, message, status, assertionResults }) => {
      const file = name.split('/tests/').at(-1)
      const tests = assertionResults.filter((result) => result.status === 'failed')
      if (tests.length === 0) return status === 'failed' ? [`${file}: ${message}`] : []
      return tests.map(({ fullName, failureMessages }) => {
        const why = failureMessages
          .flatMap((text) => text.split('\n').filter((line) => !line.includes('node_modules')))
          .slice(0, 12)
          .join('\n    ')
        return `${file}: ${fullName}\n    ${why}`
      })
    },
  )
}

const whole = new Set(['build', 'journeys'])

for (const { name, needs, run } of steps) {
  if (isChanged && whole.has(name)) {
    skipped += 1
    leftOut.push(name)
    continue
  }
  if (needs && without.has(needs)) {
    skipped += 1
    leftOut.push(name)
    continue
  }
  if (needs === 'chromium') {
    try {
      env.JALONS_CHROMIUM = ensureChromium()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      failed += 1
      failures.push(name)
      continue
    }
  }
  const started = Date.now()
  console.log(`\n── ${name}`)
  const [command = '', ...words] = run
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`)
  const reporting = words.some((word) => word.includes('vitest'))
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : []
  const { status } = spawnSync(command, [...words, ...reporting], { stdio: 'inherit', env })
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'failed'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  )
  if (status === 0) passed += 1
  else {
    failed += 1
    failures.push(name, ...failedTests(report).map((test) => `  ${test}`))
  }
  if (status !== 0 && (name === 'words' || name === 'build')) break
}

if (!existsSync('../shared/sources'))
  leftOut.push('proof against the acts (the acts are not at hand)')
for (const [what, ...paths] of tools)
  if (!paths.some((path) => existsSync(path))) leftOut.push(what)
if (leftOut.length > 0) console.log(`\nLeft out: ${leftOut.join(', ')}`)
rmSync(reports, { recursive: true })
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
