import type { ShownFigure } from '../../document'
import { underHeading } from '../underHeading'
import type { Source } from './grid'
import type { Grid } from './sheet'
import { numberCell, shareCell, textCell, type TypedCell } from './typedCell'

const none: TypedCell = { value: null }

function formatOf({ unit }: ShownFigure): 'percent' | 'euros' | 'number' {
  return unit === '%' ? 'percent' : unit === '€' ? 'euros' : 'number'
}

/** Every paragraph that no other sheet holds: comments, quotations, warnings. */
export function textSheet({ document, words }: Source): Grid {
  const rows = document.sections.flatMap((section) => {
    const isSummed = section.blocks.some(({ type }) => type === 'facts')
    return underHeading(section).flatMap(({ block, heading }) =>
      block.type === 'paragraph' && !(block.role === 'sentence' && isSummed)
        ? [[section.title, heading, words.roles[block.role], block.text].map(textCell)]
        : [],
    )
  })
  return {
    name: words.sheets.texts,
    head: [document.words.subject, words.heading, words.kind, words.text],
    rows,
  }
}

/** What the rule says of each promise. */
export function readingSheet({ document, words }: Source): Grid {
  const { language, sections } = document
  return {
    name: words.sheets.readings,
    head: [
      document.words.subject,
      words.promise,
      words.status,
      words.reason,
      words.gap,
      words.ratio,
      words.rule,
      words.profile,
    ],
    rows: sections.flatMap(({ title, readings }) =>
      readings.map(({ label, statusText, reason, gap, ratio, rule }) => [
        ...[title, label, statusText, reason].map(textCell),
        gap === null ? none : numberCell(gap, 'number', language),
        shareCell(ratio, language),
        ...[rule.version, rule.profile].map(textCell),
      ]),
    ),
  }
}

/** Who says each figure, and how it is printed. On paper: the line that can be cited and the act's own row and figure; the file has each part of it by itself too. */
export function sourceSheet({ document, words }: Source): Grid {
  const { language, sections, words: own } = document
  const cited = [own.subject, own.figure, words.role, own.citation, own.row, own.printed]
  return {
    name: own.sources,
    head: [
      ...cited,
      words.simulated,
      words.text,
      own.value,
      own.unit,
      own.period,
      own.quality,
      own.level,
      own.act,
      own.section,
    ],
    // With the mark of simulation.
    printed: cited.length + 1,
    rows: sections.flatMap(({ title, figures }) =>
      figures.map((figure) => [
        ...[
          title,
          figure.label,
          figure.role,
          figure.citation,
          figure.row,
          figure.printed,
          figure.simulated ? words.simulated : '',
          figure.text,
        ].map(textCell),
        figure.value === null ? none : numberCell(figure.value, formatOf(figure), language),
        ...[
          figure.unit,
          figure.period,
          figure.quality,
          figure.level,
          figure.act,
          figure.section,
        ].map(textCell),
      ]),
    ),
  }
}
