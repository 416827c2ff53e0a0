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

interface Cache {
  readonly 'c:pt'?: unknown
}
type Part = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Cache>>>>>>

/** The cached values of a part of a series by their places. */
function cacheOf(series: unknown, tag: string): ReadonlyMap<string, string> {
  const cache = Object.values(Object.values((series as Part)[tag] ?? {})[0] ?? {}).find(
    (one) => typeof one === 'object',
  )
  const points = cache?.['c:pt'] ?? []
  return new Map(
    (Array.isArray(points) ? points : [points]).map(
      (point: { readonly '@idx': string; readonly 'c:v'?: unknown }) => [
        point['@idx'],
        String(point['c:v']),
      ],
    ),
  )
}

/** "2021 245": the points of a scatter chart, and the columns of one by year. */
function pointsOf(series: unknown): string[] {
  const [xs, ys] = [
    new Map([...cacheOf(series, 'c:xVal'), ...cacheOf(series, 'c:cat')]),
    new Map([...cacheOf(series, 'c:yVal'), ...cacheOf(series, 'c:val')]),
  ]
  return [...ys].map(([place, value]) => `${xs.get(place)} ${value}`)
}

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
    const isColumns = (parts.get(`ppt/charts/${chart}`) ?? '').includes('<c:barChart>')
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
      drawn: series.flatMap(pointsOf),
      kept: series.flatMap((_, column) => {
        const [x, y] = isColumns ? [0, column + 1] : [2 * column, 2 * column + 1]
        return kept
          .filter((row) => typeof row[y] === 'number')
          .map((row) => `${String(row[x])} ${String(row[y])}`)
      }),
    })
  }
  return slides
}

function chartPoints({ blocks }: Section): string[] {
  return blocks
    .flatMap((block) =>
      block.type === 'chart'
        ? [...block.chart.runs.flat(), ...block.chart.targets, ...block.chart.baselines].map(
            ({ at, value }) => `${at} ${value}`,
          )
        : block.type === 'table' && isColumns(block)
          ? block.rows.flatMap((cells) =>
              cells.flatMap(({ value }, place) =>
                value === undefined ? [] : [`${block.columns[place]?.label} ${value}`],
              ),
            )
          : [],
    )
    .toSorted()
}

const isColumns = (block: Section['blocks'][number]): boolean =>
  block.type === 'table' && block.bars !== undefined

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
        : block.type === 'table' && !isDrawn && !isColumns(block)
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
