import type { Section, ShownFigure } from './document'
import type { ParsedResource } from '../api/resources'
import { withUnit } from '../format/figures'
import { currentLocale } from '../format/locale'
import { levelWords } from '../format/kinds'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { actNames } from '../subjects/source/actName'
import { citationOf, isOfRegister, placeOf } from '../subjects/source/citation'
import { type Control, controlsData } from '../subjects/controls/controlsData'
import { controlKindWords, controlStateWords } from '../subjects/controls/controlKindWords'
import { describeStatements, statementKey } from '../subjects/controls/describeStatements'
import { sectionOf, tableBlocks } from './pieces'

interface Around {
  readonly acts: ParsedResource<'sources'>['acts']
  readonly funders: ParsedResource<'funders'>['funders']
  readonly units: ParsedResource<'reference'>['units']
  /** True of a set whose registers are simulated. */
  readonly simulated: boolean
}

const stateText = ({ rounding, state }: Control): string =>
  rounding ? m.controls_state_rounding() : controlStateWords[state]()

/** The statements as figures that can be cited; one in words stands as it is printed. */
function figuresOf(
  control: Control,
  { acts, simulated }: Pick<Around, 'acts' | 'simulated'>,
): ShownFigure[] {
  return control.statements.map(({ label, value, retained, source }, place) => {
    const printed = typeset(source.printed, 'fr')
    const text = value === null ? printed : withUnit(value.number, value.unit).trim()
    return {
      id: statementKey(control, place),
      role: retained ? m.controls_retained() : m.controls_not_retained(),
      label: typeset(label),
      text,
      value: value?.number ?? null,
      unit: value === null ? '' : (value.unit.symbol ?? value.unit.other),
      period: '',
      quality: stateText(control),
      level: levelWords[isOfRegister({ source }, acts) ? 'declared' : 'printed'](),
      simulated: simulated && isOfRegister({ source }, acts),
      citation: citationOf({ source }, text, acts),
      ...placeOf({ source }, acts),
      row: typeset(source.row, 'fr'),
      printed,
    }
  })
}

/** Two statements of the acts that cannot both hold, side by side: arithmetic, values, words, places, and which one is retained. */
export function contradictionSection(
  contradiction: ParsedResource<'contradictions'>['contradictions'][number],
  { acts, funders, units, simulated }: Around,
): Section {
  const lists = { contradictions: [contradiction], computations: [], figures: [], agreements: [] }
  const controls = controlsData({ ...lists, acts, units }, currentLocale())
  return sectionOf(
    {
      key: `contradiction:${contradiction.id}`,
      kind: 'contradiction',
      title: typeset(contradiction.title[currentLocale()]),
      subtitle: controls
        .map((control) => [controlKindWords[control.kind](), stateText(control)].join(' · '))
        .join(''),
    },
    controls.map((control) => ({
      blocks: [
        { type: 'paragraph', role: 'sentence', text: typeset(control.arithmetic) },
        ...tableBlocks(describeStatements(control, actNames(acts, funders))),
        { type: 'paragraph', role: 'text', text: typeset(control.why) },
      ],
      figures: figuresOf(control, { acts, simulated }),
    })),
  )
}
