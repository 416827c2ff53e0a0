import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'jalons-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lines of a file that the rule refuses. */
function refused(code: readonly string[]): number[] {
  const file = join(folder, 'words.ts')
  writeFileSync(file, code.join('\n'))
  const command = ['node_modules/oxlint/bin/oxlint', '--config', '.oxlintrc.json', '--format', 'unix', file]
  let printed: string
  try {
    printed = execFileSync('node', command, { encoding: 'utf8' })
  } catch (error) {
    printed = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
  }
  return printed
    .split('\n')
    .filter((line) => line.includes('glue messages'))
    .map((line) => Number(/:(\d+):\d+:/.exec(line)?.[1]))
}

describe('the rule that a sentence is one message', () => {
  it('refuses messages glued together, and lets one alone or in a slot pass', () => {
    expect(
      refused([
        'export const a = m.one() + rest',
        'export const b = `${m.one()}, ${m.two()}`',
        'export const c = `${m.one()}: ${value}`',
        'export const d = m.one({ slot: m.two() })',
        'export const e = ` ${m.one()} `',
        'export const f = `${value} ${other}`',
      ]),
    ).toEqual([1, 2, 3])
  })
})
