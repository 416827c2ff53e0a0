import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { some } from '../support/some'
import { readFile } from './readFile'

const folder = 'tests/spreadsheet/golden'
/** What makes the files, and what says so. */
const files = readdirSync(folder).filter((name) => !/\.(?:py|md)$/.test(name))

let rowsRead = 0
let tables = 0
let refused = 0

afterAll(() => {
  console.log(
    `Own files: ${files.length}, of which ${refused} refused with their reason; in the others ${rowsRead} rows of ${tables} tables accounted for`,
  )
})

describe('every row of every file of the tests is read, refused or left out with its reason', () => {
  it.each(some(files))('%s', async (name) => {
    // `readFile` holds the sum of each table against the rows of its sheet.
    const readings = await readFile(new Uint8Array(readFileSync(`${folder}/${name}`)))
    if (typeof readings === 'string') {
      refused += 1
      expect(readings).not.toBe('')
      return
    }
    for (const { rows, rejected, leftOut, perRow } of readings) {
      tables += 1
      rowsRead += 1 + (rows.length + rejected) / perRow + leftOut.length
    }
  })
})
