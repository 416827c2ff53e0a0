import type { Label, Observation } from '../../domain/observation'
import { formatPeriod } from '../../format/dates'
import { figureWithUnit, type UnitWords } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { SourcedAct } from './ActSource'

/** What of a figure a reference is made of; a figure of the catalogue has it too, once its source is known. */
export type SourcedFigure = Pick<
  Observation,
  'value' | 'upper' | 'operator' | 'words' | 'period' | 'source'
>

export type CitedAct = SourcedAct & {
  readonly label: Label
  readonly number?: string | null
  readonly kind?: string | undefined
}

/** True of a place in a register, from which declared or simulated rows come: no act prints them. */
export const isOfRegister = (
  { source }: Pick<Observation, 'source'>,
  acts: readonly Pick<CitedAct, 'id' | 'kind'>[],
): boolean => acts.find(({ id }) => id === source.act)?.kind === 'register'

/** A figure as it is cited: "245 adhérents (2021)"; one without a value by the act's words. */
export function citedFigure(figure: Omit<SourcedFigure, 'source'>, unit: UnitWords): string {
  return m.indicator_cited({
    figure: figureWithUnit(figure, unit)?.trim() ?? m.overview_quoted({ words: figure.words }),
    period: figure.period === null ? m.indicator_undated() : formatPeriod(figure.period),
  })
}

/** The act and the section of a figure in words; a name that is not read says so, and no code stands for it. */
export function placeOf(
  { source }: Pick<Observation, 'source'>,
  acts: readonly CitedAct[],
): { readonly act: string; readonly section: string } {
  const language = currentLocale()
  const act = acts.find(({ id }) => id === source.act)
  const section =
    act?.sections.find(({ id }) => id === source.section)?.label[language] ??
    m.source_section_unread()
  const label = act?.label[language] ?? m.source_act_unread()
  // The act's number is said where its name does not hold it.
  const number = act?.number ?? null
  return {
    act: typeset(
      number === null || label.includes(number)
        ? label
        : m.source_act_numbered({ act: label, number }),
    ),
    section: typeset(section),
  }
}

/** Where a figure is printed, in one line: "délibération n° 2022/006267, annexe, § 3.2". */
export function actAndSection(
  figure: Pick<Observation, 'source'>,
  acts: readonly CitedAct[],
): string {
  return typeset(m.source_place(placeOf(figure, acts)))
}

/** The reference of a figure in one line: "245 adhérents (2021), délibération n° 2022/006267, annexe, § 3.2". */
export function citationOf(
  figure: Pick<SourcedFigure, 'source'>,
  cited: string,
  acts: readonly CitedAct[],
): string {
  return typeset(m.source_citation({ figure: cited, ...placeOf(figure, acts) }))
}
