import { chartPicture, type Picture } from '../charts/chartPicture'
import { picturePng } from '../charts/picturePng'
import type { Chart } from './chart'
import type { Document } from './document'
import type { PictureFile } from './write/job'

/** Pixels between the margins of an A4 page at 96 per inch: letters of the drawing then keep their size on paper. */
const paperWidth = 627
/** Low enough for the sentence, the figures, the chart and a short table to share a page. */
const paperHeight = 250
/** Sharp in print, and no heavier than needed. */
const scale = 2.5

/** Half a page between narrow margins, for the panels of a note that stand two by two. */
const noteSize = { width: 326, height: 96 } as const

interface Drawn {
  readonly chart: Chart
  readonly isBrief: boolean
}

const chartsOf = ({ sections }: Document): Drawn[] =>
  sections.flatMap(({ blocks, brief }) =>
    blocks.flatMap((block) =>
      block.type === 'chart' ? [{ chart: block.chart, isBrief: brief === true }] : [],
    ),
  )

/** The drawing without its title: the caption below it in the document says it. A note's has no key: its panel names the figures. */
function drawnOf({ chart, isBrief }: Drawn): Picture {
  const { unit, marks } = chart
  return isBrief
    ? chartPicture(
        { title: '', unit, chart, marks: [], lines: [] },
        noteSize.width,
        noteSize.height,
      )
    : chartPicture({ title: '', unit, chart, marks, lines: [] }, paperWidth, paperHeight)
}

async function pictureOf(drawn: Drawn): Promise<PictureFile | null> {
  const picture = drawnOf(drawn)
  try {
    const png = new Uint8Array(await (await picturePng(picture, scale)).arrayBuffer())
    return { png, width: picture.width, height: picture.height }
  } catch {
    // The document is written without it, and says so.
    return null
  }
}

/** The sizes of a document's pictures, for pages to be counted before anything is drawn. */
export const pictureSizes = (document: Document): PictureFile[] =>
  chartsOf(document).map((drawn) => {
    const { width, height } = drawnOf(drawn)
    return { png: new Uint8Array(), width, height }
  })

interface Options {
  readonly signal: AbortSignal
  readonly onDrawn: (done: number, total: number) => void
}

/** The charts of a document as pictures, in order, one at a time so that the page stays free between them. */
export async function documentPictures(
  document: Document,
  { signal, onDrawn }: Options,
): Promise<(PictureFile | null)[]> {
  const charts = chartsOf(document)
  const pictures: (PictureFile | null)[] = []
  for (const chart of charts) {
    signal.throwIfAborted()
    pictures.push(await pictureOf(chart))
    onDrawn(pictures.length, charts.length)
    await new Promise((free) => setTimeout(free))
  }
  return pictures
}
