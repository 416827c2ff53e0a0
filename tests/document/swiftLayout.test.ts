import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { swiftly } from '../../.ci/swiftLayout.mjs'
import { officeDocument } from '../support/officeDocument'
import { jobOf, silent } from '../support/officeJob'

const library = createRequire(import.meta.url)
  .resolve('docx/layout')
  .replace(/\.cjs$/, '.mjs')
const folder = mkdtempSync(join(tmpdir(), 'jalons-layout-'))
// Under another name: tests get the library's own file as a build does.
const [written, swift] = [join(folder, 'written.mjs'), join(folder, 'swift.mjs')]
const code = readFileSync(library, 'utf8')
writeFileSync(written, code)
writeFileSync(swift, swiftly(code))

const document = await officeDocument('fr', 'demonstration/', 4)
const note = jobOf({
  ...document,
  sections: document.sections
    .slice(0, 3)
    .map((section) => Object.assign({}, section, { brief: true })),
})

/** The numbers in the contents of a report, and the pages of a note, as a layout makes them. */
async function numbersBy(path: string) {
  vi.resetModules()
  vi.doMock('docx/layout', () => import(pathToFileURL(path).href))
  const { countDocx, writeDocx } = await import('../../src/document/write/word/writeDocx')
  const parts = unzipSync(await writeDocx(jobOf(document), silent))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const contents = [...body.matchAll(/>PAGEREF [^>]*>[^>]*><w:t [^>]*>(\d+)</g)]
  return { contents: contents.map(([, page]) => Number(page)), pages: countDocx(note) }
}

afterAll(() => {
  vi.doUnmock('docx/layout')
  vi.resetModules()
  rmSync(folder, { recursive: true })
})

describe('the layout that a build ships', () => {
  it('makes the pages and the contents that the library makes', async () => {
    const made = await numbersBy(swift)
    // A line for each section, and one for the sources.
    expect(made.contents).toHaveLength(document.sections.length + 1)
    expect(made).toEqual(await numbersBy(written))
  })

  it('stops a build where the library is written otherwise', () => {
    expect(() => swiftly('var somethingElse = 1')).toThrow(/has changed/)
  })
})
