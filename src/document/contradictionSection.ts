import type { Cell, Section, ShownFigure } from './document'
import type { ResourceReading } from '../api/resources'
import { withUnit } from '../format/figures'
import { currentLocale } from '../format/locale'
import { levelWords } from '../format/kinds'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { type CitedAct, citationOf, placeOf } from '../subjects/source/citation'
import { controlKindWords, controlStateWords } from '../subjects/controls/controlKindWords'
import { labelText } from '../subjects/money/moneyWords'
import { unitWordsOf } from '../subjects/indicator/unitWords'
import { formatOf } from './indicatorTable'
import { placeCell } from './moneyPieces'
import { end, plain, sectionOf, start, tableOf } from './pieces'

type Contradiction = ResourceReading<'contradictions'>['contradictions'][number]
type Units = ResourceReading<'reference'>['units']

/** Two statements of the acts that cannot both hold, side by side: arithmetic, values, words, places, and which one is retained. */
export function contradictionSection(
  contradiction: Contradiction,
  units: Units,
  acts: readonly CitedAct[],
): Section {
  const { id, kind, state, rounding, title, arithmetic, why, statements } = contradiction
  const unitOf = (unit: string | null) =>
    unitWordsOf(units.find((known) => known.id === unit) ?? null, currentLocale())
  const keyOf = (place: number): string => `statement:${id}:${place + 1}`
  const figures = statements.map(({ label, value, unit, retained, source }, place): ShownFigure => {
    const words = unitOf(unit)
    const text = value === null ? typeset(source.printed, 'fr') : withUnit(value, words).trim()
    return {
      id: keyOf(place),
      role: retained ? m.controls_retained() : m.controls_not_retained(),
      label: labelText(label),
      text,
      value,
      unit: words.symbol ?? words.other,
      period: '',
      quality: rounding ? m.controls_state_rounding() : controlStateWords[state](),
      level: levelWords.printed(),
      simulated: false,
      citation: citationOf({ source }, text, acts),
      ...placeOf({ source }, acts),
      row: typeset(source.row, 'fr'),
      printed: typeset(source.printed, 'fr'),
    }
  })
  const rows = statements.map(({ label, value, unit, retained, source }, place): Cell[] => {
    const printed = typeset(m.overview_quoted({ words: source.printed }, { locale: 'fr' }), 'fr')
    return [
      plain(labelText(label)),
      value === null
        ? { text: printed, quoted: true, figures: [keyOf(place)] }
        : {
            ...plain(withUnit(value, unitOf(unit)).trim(), [printed]),
            value,
            format: formatOf(unitOf(unit)),
            figures: [keyOf(place)],
          },
      placeCell(source, acts),
      plain(retained ? m.controls_retained() : m.controls_not_retained()),
    ]
  })
  return sectionOf(
    {
      key: `contradiction:${id}`,
      kind: 'contradiction',
      title: labelText(title),
      subtitle: [
        controlKindWords[kind](),
        rounding ? m.controls_state_rounding() : controlStateWords[state](),
      ].join(' · '),
    },
    [
      {
        blocks: [
          { type: 'paragraph', role: 'sentence', text: labelText(arithmetic) },
          ...tableOf(
            m.controls_table({ title: labelText(title) }),
            [
              start(m.controls_column_statement()),
              end(m.controls_column_value()),
              start(m.controls_column_source()),
              start(m.controls_column_retained()),
            ],
            rows,
          ),
          { type: 'paragraph', role: 'text', text: labelText(why) },
        ],
        figures,
      },
    ],
  )
}
