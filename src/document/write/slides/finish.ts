import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Deck } from './deck'
import { makeSound } from '../soundPackage'
import { chartPart } from '../chart/chartPart'
import { chartWorkbook } from './chartWorkbook'
import type { PlacedChart } from './subjectSlide'

/** Notes come as one paragraph with line ends in it, which no program shows: each line becomes a paragraph. */
function withParagraphs(notes: string): string {
  return notes.replace(
    /<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr [^>]*\/>)<\/a:p>/,
    (_all, open: string, text: string, close: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p>${line === '' ? '' : open + line + close}</a:p>`)
        .join(''),
  )
}

const byNumber = (a: string, b: string): number =>
  Number(/\d+(?=\.\w+$)/.exec(a)?.[0]) - Number(/\d+(?=\.\w+$)/.exec(b)?.[0])

/**
 * The deck as bytes. What the library cannot say is put right in its parts: charts with series of their own years and
 * marks, the language of all texts, the number of a master that has none, notes in paragraphs, parts and numbers that agree.
 */
export async function finish(
  { file, tag, words }: Deck,
  charts: readonly PlacedChart[],
): Promise<Uint8Array> {
  const packed = await file.write({ outputType: 'uint8array' })
  if (!(packed instanceof Uint8Array)) throw new TypeError('the deck is not bytes')
  const parts: Record<string, Uint8Array> = unzipSync(packed)
  const chartNames = Object.keys(parts)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .toSorted(byNumber)
  const bookNames = Object.keys(parts)
    .filter((name) => /^ppt\/embeddings\/.*\.xlsx$/.test(name))
    .toSorted(byNumber)
  if (chartNames.length !== charts.length || bookNames.length !== charts.length)
    throw new Error('the deck has other charts than it was given')
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith('.xml') || !name.startsWith('ppt/')) continue
    const text = strFromU8(bytes)
      .replaceAll(/(lang|altLang)="en-US"/g, `$1="${tag}"`)
      .replaceAll('<a:t>null</a:t>', '<a:t>‹#›</a:t>')
    parts[name] = strToU8(name.startsWith('ppt/notesSlides/') ? withParagraphs(text) : text)
  }
  for (const [place, { block, series }] of charts.entries()) {
    const [chart = '', book = ''] = [chartNames[place], bookNames[place]]
    parts[chart] = strToU8(chartPart(block.chart, series).replaceAll('"fr-FR"', `"${tag}"`))
    parts[book] = await chartWorkbook(series, words.at)
  }
  makeSound(parts)
  return zipSync(parts, { level: 6 })
}
