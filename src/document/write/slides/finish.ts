import { writeXlsx } from 'hucre/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Deck } from './deck'
import { makeSound } from '../soundPackage'
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

/** What a name says of an object: its first words, as they stand in the markup, with no character of it cut in two. */
const shortened = (words: string): string =>
  (words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s\S*$|&[^;]*$/, '')}…`).replaceAll(
    '"',
    '&quot;',
  )

const textIn = (markup: string): string =>
  [...markup.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join(' ')

/**
 * The objects of a slide by what they say, as a screen reader and the list of objects call them: a text by its first words, a
 * table by its first row, a chart by its caption. The library numbers them.
 */
const withNames = (markup: string): string =>
  markup.replaceAll(/<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g, (object) => {
    const [, head = ''] = /<a:tr\b[^>]*>([\s\S]*?)<\/a:tr>/.exec(object) ?? []
    const [, caption = ''] = /descr="([^"]*?)(?:\. |")/.exec(object) ?? []
    const said = shortened((caption || textIn(head || object)).trim())
    return said === ''
      ? object
      : object.replace(
          /(<p:cNvPr\b[^>]* name=")(?:Text|Table|Chart) \d+"/,
          (_all, open: string) => `${open}${said}"`,
        )
  })

const byNumber = (a: string, b: string): number =>
  Number(/\d+(?=\.\w+$)/.exec(a)?.[0]) - Number(/\d+(?=\.\w+$)/.exec(b)?.[0])

/**
 * The deck as bytes. What the library cannot say is put right in its parts: charts with series of their own years and
 * marks, the language of all texts, the names of objects, the number of a master that has none, notes in paragraphs, parts and numbers that agree.
 */
export async function finish(
  { file, tag }: Deck,
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
    parts[name] = strToU8(
      name.startsWith('ppt/notesSlides/')
        ? withParagraphs(text)
        : name.startsWith('ppt/slides/')
          ? withNames(text)
          : text,
    )
  }
  for (const [place, { part, cells }] of charts.entries()) {
    const [chart = '', book = ''] = [chartNames[place], bookNames[place]]
    parts[chart] = strToU8(part.replaceAll('"fr-FR"', `"${tag}"`))
    parts[book] = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: cells }] })
  }
  makeSound(parts)
  return zipSync(parts, { level: 6 })
}
