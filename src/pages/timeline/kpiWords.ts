import type { ChartPoint } from '../../charts/chartPoint'
import type { CatalogueFigure } from '../../api/catalogueFigure'
import type { Role } from '../../domain/observation'
import { formatPeriod } from '../../format/dates'
import { figureWithUnit } from '../../format/figures'
import { qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { KpiView, NamedBreak } from './kpiView'
import { yearRanges } from './time'

/** What a figure is, with its quality where it is not simply final. */
export function roleText(figure: CatalogueFigure): string {
  const words: Record<Role, () => string> = {
    target: m.timeline_target,
    actual: m.timeline_result,
    baseline: m.timeline_baseline,
  }
  const quality = qualityOf(figure)
  const plain = words[figure.role]()
  const role = figure.restates === undefined ? plain : m.timeline_other_wording({ role: plain })
  return quality === 'final' || figure.role === 'target'
    ? role
    : m.timeline_role_quality({ role, quality: qualityWords[quality]() })
}

export const figureWords = (figure: CatalogueFigure, { kpi }: KpiView): string =>
  figureWithUnit(figure, kpi.unit) ?? ''

/** "2022 : « adhérents total » devient « adhérents (entreprises) »". */
export const breakText = ({ year, before, after }: NamedBreak): string =>
  typeset(m.timeline_break({ year, before, after }))

/** What the chart leaves open, and why: definitions that changed, years without a result. */
export function noteTexts({ breaks, missing, running }: KpiView): readonly string[] {
  return [
    ...breaks.map(breakText),
    ...(missing.length > 0 ? [m.timeline_missing({ years: yearRanges(missing) })] : []),
    ...(running.length > 0 ? [m.timeline_running({ years: yearRanges(running) })] : []),
  ]
}

const said = (points: readonly ChartPoint[]): string =>
  points
    .toSorted((a, b) => a.at - b.at)
    .map(({ text, at }) => m.timeline_point({ figure: text, year: Math.ceil(at) }))
    .join(', ')

/** The chart in sentences, for those who do not see it: results, promises, starting values, then what is left open. */
export function chartSentence(view: KpiView): string {
  const { kpi, content } = view
  const results = said(content?.runs.flat() ?? [])
  const targets = said(content?.targets ?? [])
  const baselines = said(content?.baselines ?? [])
  return [
    m.timeline_sentence_name({ name: typeset(kpi.label) }),
    ...(baselines === '' ? [] : [m.timeline_sentence_baselines({ list: baselines })]),
    results === ''
      ? m.timeline_sentence_no_results()
      : m.timeline_sentence_results({ list: results }),
    ...(targets === '' ? [] : [m.timeline_sentence_targets({ list: targets })]),
    ...noteTexts(view).map((note) => m.timeline_sentence_note({ note })),
  ].join(' ')
}

export const periodText = ({ period }: CatalogueFigure): string =>
  period === null ? '' : formatPeriod(period)
