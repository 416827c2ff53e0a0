import type { Block, Cell, Section } from '../document'
import { formatDue } from '../../format/dates'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import type { Panel } from '../../subjects/dashboard/panelView'
import { formatOf } from '../../subjects/table/table'
import { brief } from './briefly'

function figureCell(
  told: Panel['known'],
  figure: { readonly id: string; readonly value: number | null } | null,
  unit: Panel['unit'],
): Cell {
  if (told === null || figure === null)
    return { text: m.not_published(), notes: [m.not_published_title()] }
  return {
    text: told.figure,
    ...(told.under.length === 0 ? {} : { notes: [...told.under] }),
    ...(figure.value === null ? {} : { value: figure.value, format: formatOf(unit) }),
    figures: [figure.id],
  }
}

/** A headline panel of the dashboard as a section: the same figures and finding, beside the one drawing that every view has. `whole` is the indicator's own section. */
export function panelSection(key: string, panel: Panel, whole: Section): Section {
  const { promise, gap, finding } = panel
  const target = promise?.promise.target ?? null
  const drawn = whole.blocks.find((block) => block.type === 'chart')
  const due = promise?.promise.reportDue ?? null
  const blocks: Block[] = [
    { type: 'paragraph', role: 'sentence', text: finding },
    {
      type: 'facts',
      rows: [
        { label: m.dash_known(), cell: figureCell(panel.known, panel.figure, panel.unit) },
        ...(target === null
          ? []
          : [{ label: m.dash_target(), cell: figureCell(panel.target, target, panel.unit) }]),
        ...(gap === null ? [] : [{ label: m.indicator_column_gap(), cell: { text: gap } }]),
        ...(promise === null
          ? []
          : [
              {
                label: m.indicator_column_reading(),
                cell: {
                  text: statusWords[promise.reading.status](),
                  status: promise.reading.status,
                },
              },
            ]),
      ],
    },
    drawn ?? {
      type: 'paragraph',
      role: 'note',
      text: [
        m.dash_slot(),
        ...(due === null ? [] : [m.dash_slot_due({ day: formatDue(due) })]),
      ].join(' '),
    },
    ...(panel.contradictions.length === 0
      ? []
      : [
          {
            type: 'paragraph' as const,
            role: 'warning' as const,
            text: m.committee_contradicted(),
          },
        ]),
  ]
  return brief({
    ...whole,
    key,
    kind: 'panel',
    title: panel.label,
    subtitle: panel.scope ?? '',
    blocks,
    readings: whole.readings.filter((reading) => reading.promise === target?.id),
  })
}
