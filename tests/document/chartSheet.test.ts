import { describe, expect, it } from 'vitest'
import { withLegalTexts } from '../../src/document/write/legalText'
import { seriesOf } from '../../src/document/write/chart/chartSeries'
import { writeXlsx } from '../../src/document/write/excel/writeXlsx'
import { officeDocument } from '../support/officeDocument'
import { jobOf, silent } from '../support/officeJob'
import { faultsOf, xmlParts } from '../support/officeParts'
import { readXlsx } from '../support/readXlsx'
import { some } from '../support/some'

describe('the charts of a workbook', () => {
  it.each([
    ['fr', ''],
    ['en', 'demonstration/'],
  ] as const)(
    '%s %s: are native, each with the numbers that its cells hold',
    async (language, set) => {
      const document = withLegalTexts(await officeDocument(language, set, 6))
      const job = jobOf(document)
      const bytes = await writeXlsx(job, silent)
      expect(faultsOf(bytes)).toEqual([])
      const drawn = document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.type === 'chart' && seriesOf(block.chart).length > 0 ? [seriesOf(block.chart)] : [],
        ),
      )
      const parts = xmlParts(bytes)
      expect([...parts.keys()].filter((name) => name.startsWith('xl/charts/chart'))).toHaveLength(
        drawn.length,
      )
      const sheet = (await readXlsx(bytes)).find(({ name }) => name === job.words.sheets.charts)
      const rows = [sheet?.head ?? [], ...(sheet?.rows ?? [])]
      for (const [place, all] of some(drawn.entries())) {
        const xml = parts.get(`xl/charts/chart${place + 1}.xml`) ?? ''
        const shown = [
          ...xml.matchAll(/<c:(?:x|y)Val><c:numRef><c:f>([^<]*)<\/c:f>.*?<\/c:numRef>/gs),
        ]
        expect(shown).toHaveLength(2 * all.length)
        for (const [whole = '', range = ''] of shown) {
          const [, name, from = '', first = '', last = first] =
            /^'?([^'!]*)'?!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range) ?? []
          const column =
            Array.from(from).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
          expect(name).toBe(job.words.sheets.charts)
          const cached = [...whole.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) =>
            Number(value),
          )
          expect(
            rows.slice(Number(first) - 1, Number(last)).map((row) => Number(row[column])),
          ).toEqual(cached)
        }
      }
    },
  )
})
