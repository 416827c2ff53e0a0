import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'jalons-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lines of a file that a rule of our own refuses, by words of its message. */
function refused(words: string, code: readonly string[]): number[] {
  const file = join(folder, 'code.ts')
  writeFileSync(file, code.join('\n'))
  const command = [
    'node_modules/oxlint/bin/oxlint',
    '--config',
    '.oxlintrc.json',
    '--format',
    'unix',
    file,
  ]
  let printed: string
  try {
    printed = execFileSync('node', command, { encoding: 'utf8' })
  } catch (error) {
    printed = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
  }
  return printed
    .split('\n')
    .filter((line) => line.includes(words))
    .map((line) => Number(/:(\d+):\d+:/.exec(line)?.[1]))
}

describe('the rule that a sentence is one message', () => {
  it('refuses messages glued together, and lets one alone or in a slot pass', () => {
    expect(
      refused('glue messages', [
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

describe('the rule that an assertion in a loop is made at least once', () => {
  it('refuses a list that may be empty, and lets written lists and properties pass', () => {
    expect(
      refused('refuses an empty one', [
        'for (const each of list) expect(each).toBe(1)',
        'for (const each of [1, 2]) expect(each).toBe(1)',
        'for (const each of some(list)) for (const part of each) expect(part).toBe(1)',
        'for (const each of list) each.go()',
        'fc.property(any, (list) => { for (const each of list) expect(each).toBe(1) })',
        'for (const each of [...list]) expect(each).toBe(1)',
      ]),
    ).toEqual([1, 6])
  })
})
