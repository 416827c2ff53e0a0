import { chartPicture } from '../../charts/chartPicture'
import { picturePng } from '../../charts/picturePng'
import type { Chart, Document } from '../../data/document/document'
import type { PictureFile } from '../../data/document/write/job'

/** Pixels between the margins of an A4 page at 96 per inch: letters of the drawing then keep their size on paper. */
const paperWidth = 627
/** Low enough for the sentence, the figures, the chart and a short table to share a page. */
const paperHeight = 250
/** Sharp in print, and no heavier than needed. */
const scale = 2.5

/** The drawing without its title: the caption below it in the document says it. */
async function pictureOf(chart: Chart): Promise<PictureFile | null> {
  const { unit, marks, scopes } = chart
  const picture = chartPicture({ title: '', unit, chart, marks, scopes, lines: [] }, paperWidth, paperHeight)
  try {
    const png = new Uint8Array(await (await picturePng(picture, scale)).arrayBuffer())
    return { png, width: picture.width, height: picture.height }
  } catch {
    // The document is written without it, and says so.
    return null
  }
}

interface Options {
  readonly signal: AbortSignal
  readonly onDrawn: (done: number, total: number) => void
}

/** The charts of a document as pictures, in order, one at a time so that the page stays free between them. */
export async function documentPictures({ sections }: Document, { signal, onDrawn }: Options): Promise<(PictureFile | null)[]> {
  const charts = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'chart' ? [block.chart] : [])))
  const pictures: (PictureFile | null)[] = []
  for (const chart of charts) {
    signal.throwIfAborted()
    pictures.push(await pictureOf(chart))
    onDrawn(pictures.length, charts.length)
    await new Promise((free) => setTimeout(free))
  }
  return pictures
}
