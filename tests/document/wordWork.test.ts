import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageNumberEstimator } from 'docx'
import type * as layout from 'docx/layout'
import { densities } from '../../src/document/write/word/note'
import { officeDocument } from '../support/officeDocument'
import { jobOf, silent } from '../support/officeJob'

/** How often the library lays a file out, which is most of the work of writing one, and what it reaches. */
const work = { laidOut: 0, counted: 0, last: '' }

type Body = Parameters<PageNumberEstimator>[0]
type Context = Parameters<PageNumberEstimator>[1]

// Other files of these tests have the library already: the writer is loaded anew, for this file alone.
vi.resetModules()
vi.doMock('docx/layout', async (original) => {
  const library = await original<typeof layout>()
  return {
    ...library,
    estimatePageNumbers: Object.assign(
      (body: Body, context: Context) => {
        work.laidOut += 1
        work.last = JSON.stringify(Object.values(body).flat().at(-2))
        return library.estimatePageNumbers(body, context)
      },
      {
        listNumbers: () => {
          work.laidOut += 1
          return new Map()
        },
      },
    ),
    layoutDocument: (...asked: Parameters<typeof library.layoutDocument>) => {
      work.counted += 1
      return library.layoutDocument(...asked)
    },
  }
})

const { writeDocx } = await import('../../src/document/write/word/writeDocx')
afterAll(() => {
  vi.doUnmock('docx/layout')
  vi.resetModules()
})

const document = await officeDocument('fr', '', 3)
beforeEach(() => Object.assign(work, { laidOut: 0, counted: 0, last: '' }))

describe('the work of a Word file', () => {
  it('lays a report out once, no further than its last heading', async () => {
    await writeDocx(jobOf(document), silent)
    expect(work).toEqual({
      laidOut: 1,
      counted: 0,
      // Its tables, a row for each figure of the document, stand behind it.
      last: expect.stringContaining(document.words.sources),
    })
  })

  it('lays a note out once for each density that it tries', async () => {
    const sections = document.sections
      .slice(0, 1)
      .map((section) => Object.assign({}, section, { brief: true }))
    await writeDocx(jobOf({ ...document, sections }), silent)
    expect(work.laidOut).toBe(0)
    expect(work.counted).toBeGreaterThan(0)
    expect(work.counted).toBeLessThanOrEqual(densities.length)
  })
})
