import readXlsxFile from 'read-excel-file/node'
import { unzipSync } from 'fflate'
import type { Document, Section } from '../../src/document/document'
import { elements, textOf, xmlParts } from './officeParts'

export interface ReadSlide {
  readonly texts: readonly string[]
  readonly notes: readonly string[]
  /** Points of the native chart as drawn, and as its workbook holds them: "2021 245". */
  readonly drawn: readonly string[]
  readonly kept: readonly string[]
}

const paragraphs = (xml: string): string[] =>
  elements(xml, 'a:p').map((node) => textOf(node, 'a:t'))

const pointsOf = (years: readonly unknown[], values: readonly unknown[]): string[] =>
  years.map((year, place) => `${String(year)} ${String(values[place])}`)

const cacheOf = (series: unknown, tag: string): string[] =>
  (Array.isArray(series) ? series : [series]).flatMap((node) => {
    const cache = (
      node as Record<string, { readonly 'c:numRef'?: { readonly 'c:numCache'?: unknown } }>
    )[tag]?.['c:numRef']?.['c:numCache'] as { readonly 'c:pt'?: unknown } | undefined
    const points = cache?.['c:pt'] ?? []
    return (Array.isArray(points) ? points : [points]).map((point: { readonly 'c:v'?: unknown }) =>
      String(point['c:v']),
    )
  })

/** A deck as another program reads it. */
export async function readPptx(bytes: Uint8Array): Promise<ReadSlide[]> {
  const [parts, files] = [xmlParts(bytes), unzipSync(bytes)]
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  const slides: ReadSlide[] = []
  for (let place = 1; place <= count; place += 1) {
    const chart = /charts\/(chart\d+\.xml)/.exec(
      parts.get(`ppt/slides/_rels/slide${place}.xml.rels`) ?? '',
    )?.[1]
    const series =
      chart === undefined ? [] : elements(parts.get(`ppt/charts/${chart}`) ?? '', 'c:ser')
    const book =
      chart === undefined
        ? undefined
        : /embeddings\/([^"]+)/.exec(parts.get(`ppt/charts/_rels/${chart}.rels`) ?? '')?.[1]
    const kept =
      book === undefined
        ? []
        : ((await readXlsxFile(Buffer.from(files[`ppt/embeddings/${book}`] ?? [])))[0]?.data.slice(
            1,
          ) ?? [])
    slides.push({
      texts: paragraphs(parts.get(`ppt/slides/slide${place}.xml`) ?? ''),
      notes: paragraphs(parts.get(`ppt/notesSlides/notesSlide${place}.xml`) ?? ''),
      drawn: series.flatMap((one) => pointsOf(cacheOf(one, 'c:xVal'), cacheOf(one, 'c:yVal'))),
      kept: series.flatMap((_, column) =>
        kept
          .filter((row) => typeof row[2 * column] === 'number')
          .map((row) => `${String(row[2 * column])} ${String(row[2 * column + 1])}`),
      ),
    })
  }
  return slides
}

function chartPoints({ blocks }: Section): string[] {
  return blocks
    .flatMap((block) =>
      block.type === 'chart'
        ? [...block.chart.runs.flat(), ...block.chart.targets, ...block.chart.baselines]
        : [],
    )
    .map(({ at, value }) => `${at} ${value}`)
    .toSorted()
}

/** Where a document and what was read of its deck differ: facts, chart, notes of each subject, rows of each table. */
export function pptxDifferences({ sections }: Document, slides: readonly ReadSlide[]): string[] {
  const taken = new Set<ReadSlide>()
  return sections.flatMap((section) => {
    const { title, blocks, figures } = section
    const own = slides.filter(
      (slide) =>
        slide.texts.some((text) => text === title || text.startsWith(`${title} (`)) &&
        !taken.has(slide),
    )
    for (const slide of own) taken.add(slide)
    const texts = new Set(
      own
        .flatMap((slide) => slide.texts)
        .map((text) => text.replace(/^[●◉▣◧□▼⊠◕○◑◆◈◇△–•]\u00a0/u, '')),
    )
    const notes = own.flatMap((slide) => slide.notes)
    const isDrawn = blocks.some(({ type }) => type === 'chart')
    const cells = blocks.flatMap((block) =>
      block.type === 'facts'
        ? block.rows.map(({ cell }) => cell)
        : block.type === 'table' && !isDrawn
          ? block.rows.flat()
          : [],
    )
    const expected = chartPoints(section)
    const same = (read: readonly string[]): boolean => read.toSorted().join() === expected.join()
    return [
      ...cells
        .flatMap(({ text, notes: below = [] }) => [text].concat(below))
        .flatMap((text) =>
          texts.has(text) || text === '' ? [] : [`${title}: ${text} is not shown`],
        ),
      ...figures.flatMap(({ text, role, quality, level, citation, printed }) =>
        notes.some(
          (line) =>
            line.startsWith(`${text} · ${role}`) &&
            line.includes(` — ${quality} · ${level} — ${citation} — `) &&
            line.endsWith(`«\u00a0${printed}\u00a0»`),
        )
          ? []
          : [`${title}: ${citation} is not in the notes`],
      ),
      ...(same(own.flatMap(({ drawn }) => drawn)) ? [] : [`${title}: other points are drawn`]),
      ...(same(own.flatMap(({ kept }) => kept))
        ? []
        : [`${title}: the chart's workbook holds other points`]),
    ]
  })
}
