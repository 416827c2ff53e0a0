import { BorderStyle, type IStylesOptions, LineRuleType, ShadingType } from 'docx'
import { colours } from '../colours'

/** On every desk, and as wide as Liberation Sans where it is not: lines break at the same place in Word and LibreOffice. */
export const font = 'Arial'

/** Twips: A4, with margins of 22 mm. */
export const page = { width: 11_906, height: 16_838, margin: 1247 } as const
export const textWidth = page.width - 2 * page.margin
/** A note of two pages has narrower margins: 15 mm. */
export const noteMargin = 850
export const noteTextWidth = page.width - 2 * noteMargin

const { ink, soft, actual, target, simulated, tint } = colours

const bar = (color: string) => ({ left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } })
/** The rule is said too: without it LibreOffice cuts an image to the height of a line. */
const spacing = (before: number, after: number, line = 276) => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
})

/** The styles of a short note: smaller than a report's, one for each purpose too. Panels stand in rows that are not cut: what kept its next would keep all rows together. */
const noteStyles = (base: object) =>
  [
    {
      id: 'NoteTitle',
      name: 'Note title',
      run: { size: 32, bold: true, color: ink },
      paragraph: { spacing: spacing(0, 20, 240) },
    },
    {
      id: 'NoteHead',
      name: 'Note heading',
      run: { size: 23, bold: true, color: actual },
      paragraph: { spacing: spacing(110, 30, 240), keepNext: true, outlineLevel: 0 },
    },
    {
      id: 'PanelHead',
      name: 'Panel heading',
      run: { size: 20, bold: true, color: ink },
      paragraph: { spacing: spacing(60, 10, 240), outlineLevel: 1 },
    },
    {
      id: 'NoteFacts',
      name: 'Note figures',
      run: { size: 15, color: soft },
      paragraph: { spacing: spacing(0, 10, 240) },
    },
    {
      id: 'NoteSentence',
      name: 'Note sentence',
      run: { size: 21 },
      paragraph: { spacing: spacing(20, 50, 250) },
    },
    {
      id: 'NoteText',
      name: 'Note text',
      run: { size: 17 },
      paragraph: { spacing: spacing(0, 30, 240) },
    },
    {
      id: 'NoteSmall',
      name: 'Note small',
      run: { size: 14, color: soft },
      paragraph: { spacing: spacing(0, 20, 230) },
    },
    {
      id: 'NotePicture',
      name: 'Note picture',
      paragraph: { spacing: spacing(0, 0, 240) },
    },
    {
      id: 'NoteCell',
      name: 'Note cell',
      run: { size: 16 },
      paragraph: { spacing: spacing(0, 0, 230) },
    },
  ].map((style) => Object.assign({}, base, style))

/** One style for each purpose, so that whoever finishes the document changes it in one place. Sizes are half points. */
export function stylesOf(language: string, commentName: string): IStylesOptions {
  const base = { basedOn: 'Normal', next: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: { font, size: 20, color: ink, language: { value: language, eastAsia: language } },
        paragraph: { spacing: spacing(0, 120) },
      },
      title: {
        run: { font, size: 52, bold: true, color: ink },
        paragraph: { spacing: spacing(2400, 120, 240) },
      },
      heading1: {
        run: { font, size: 32, bold: true, color: actual },
        paragraph: { spacing: spacing(0, 60, 240), keepNext: true, keepLines: true },
      },
      heading2: {
        run: { font, size: 24, bold: true, color: ink },
        paragraph: { spacing: spacing(280, 80, 240), keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      {
        ...base,
        id: 'Subtitle',
        name: 'Subtitle',
        run: { size: 28, color: soft },
        paragraph: { spacing: spacing(0, 360, 240) },
      },
      {
        ...base,
        id: 'ContentsTitle',
        name: 'Contents title',
        run: { size: 28, bold: true },
        paragraph: { spacing: spacing(0, 200) },
      },
      {
        ...base,
        id: 'TOC1',
        name: 'toc 1',
        run: { size: 20 },
        paragraph: { spacing: spacing(0, 80, 240) },
      },
      {
        ...base,
        id: 'Place',
        name: 'Place',
        run: { size: 18, color: soft },
        paragraph: { spacing: spacing(0, 160, 240), keepNext: true },
      },
      {
        ...base,
        id: 'Sentence',
        name: 'Sentence',
        run: { size: 24 },
        paragraph: { spacing: spacing(60, 160, 300), keepLines: true },
      },
      {
        ...base,
        id: 'DossierComment',
        name: commentName,
        paragraph: {
          spacing: spacing(80, 120),
          indent: { left: 200 },
          border: bar(actual),
          keepLines: true,
        },
      },
      {
        ...base,
        id: 'Quote',
        name: 'Quote',
        run: { italics: true },
        paragraph: { spacing: spacing(80, 120), indent: { left: 200 }, keepLines: true },
      },
      { ...base, id: 'Note', name: 'Note', run: { size: 18, color: soft } },
      {
        ...base,
        id: 'Warning',
        name: 'Warning',
        paragraph: {
          spacing: spacing(80, 120),
          indent: { left: 200 },
          border: bar(target),
          keepLines: true,
        },
      },
      {
        ...base,
        id: 'SimulatedNote',
        name: 'Simulated note',
        run: { bold: true, color: simulated },
        paragraph: {
          spacing: spacing(120, 240),
          shading: { type: ShadingType.CLEAR, fill: tint },
          border: bar(simulated),
          indent: { left: 200 },
        },
      },
      {
        ...base,
        id: 'Picture',
        name: 'Picture',
        paragraph: { spacing: spacing(160, 0, 240), keepNext: true },
      },
      {
        ...base,
        id: 'Caption',
        name: 'caption',
        run: { size: 18, bold: true, color: soft },
        paragraph: { spacing: spacing(160, 80, 240), keepLines: true },
      },
      {
        ...base,
        id: 'CellText',
        name: 'Cell',
        run: { size: 18 },
        paragraph: { spacing: spacing(0, 0, 240) },
      },
      {
        ...base,
        id: 'CellHead',
        name: 'Cell head',
        run: { size: 17, bold: true, color: soft },
        paragraph: { spacing: spacing(0, 0, 240) },
      },
      {
        ...base,
        id: 'CellNote',
        name: 'Cell note',
        run: { size: 16, color: soft },
        paragraph: { spacing: spacing(20, 0, 240) },
      },
      {
        ...base,
        id: 'Fact',
        name: 'Fact',
        run: { size: 24, bold: true },
        paragraph: { spacing: spacing(0, 0, 240) },
      },
      ...noteStyles(base),
      {
        ...base,
        id: 'End',
        name: 'End',
        run: { size: 2 },
        paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
      },
      {
        ...base,
        id: 'PageEdge',
        name: 'Page edge',
        run: { size: 16, color: soft },
        paragraph: { spacing: spacing(0, 0, 240) },
      },
    ],
    characterStyles: [
      { id: 'Simulated', name: 'Simulated', run: { bold: true, color: simulated, size: 18 } },
    ],
  }
}
