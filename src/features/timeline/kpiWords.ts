import type { CatalogueFigure } from '../../data/catalogueFigure'
import type { Role } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import { unspecified } from '../../domain/scope'
import { formatPeriod } from '../../format/dates'
import { figureText, figureWithUnit } from '../../format/figures'
import { natureWords, qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { DefinitionBreak, KpiView, Mark } from './kpiView'
import { yearRanges } from './time'
import type { TimelineData } from './timelineData'

/** The words on a mark: the figure, with the letter of its nature where the indicator has several. */
export function markText({ figure }: Mark, { kpi }: KpiView): string {
  const text = figureText(figure) ?? ''
  const natures = new Set(kpi.figures.map(({ nature }) => nature))
  const unit = kpi.unit.symbol === '%' ? '\u00a0%' : ''
  return natures.size > 1 && figure.nature !== null ? `${text}${unit}\u00a0${figure.nature}` : `${text}${unit}`
}

/** Who is counted, where, of which nature; empty where the act says no more than the indicator. */
export function scopeText(
  { population, territory, nature, partOf }: CatalogueFigure,
  { kpi }: KpiView,
  territories: TimelineData['territories'],
): string {
  const where = territories.get(territory)
  const words = [
    partOf === undefined ? null : m.timeline_part(),
    kpi.populations.size > 1 ? (kpi.populations.get(population) ?? population) : null,
    nature === null ? null : natureWords[nature](),
    territory === unspecified ? null : (where?.short ?? where?.label ?? territory),
  ]
  return typeset(words.filter((word) => word !== null).join(' · '))
}

/** What a figure is, with its quality where it is not simply final. */
export function roleText(figure: CatalogueFigure): string {
  const words: Record<Role, () => string> = { target: m.timeline_target, actual: m.timeline_result, baseline: m.timeline_baseline }
  const quality = qualityOf(figure)
  const plain = words[figure.role]()
  const role = figure.restates === undefined ? plain : m.timeline_other_wording({ role: plain })
  return quality === 'final' || figure.role === 'target' ? role : m.timeline_role_quality({ role, quality: qualityWords[quality]() })
}

export const figureWords = (figure: CatalogueFigure, { kpi }: KpiView): string => figureWithUnit(figure, kpi.unit) ?? ''

/** "2022 : « adhérents total » devient « adhérents (entreprises) »". */
export const breakText = ({ year, before, after }: DefinitionBreak): string => typeset(m.timeline_break({ year, before, after }))

/** What the chart leaves open, and why: definitions that changed, years without a result. */
export function noteTexts({ breaks, missing, running }: KpiView): readonly string[] {
  return [
    ...breaks.map(breakText),
    ...(missing.length > 0 ? [m.timeline_missing({ years: yearRanges(missing) })] : []),
    ...(running.length > 0 ? [m.timeline_running({ years: yearRanges(running) })] : []),
  ]
}

/** The chart in sentences, for those who do not see it: results, promises, starting values, then what is left open. */
export function chartSentence(view: KpiView): string {
  const { kpi, marks } = view
  const said = (role: Role): string =>
    marks
      .filter((mark) => mark.role === role)
      .toSorted((a, b) => a.at - b.at)
      .map(({ figure }) =>
        m.timeline_point({ figure: figureText(figure) ?? '', year: figure.period === null ? '' : yearOf(figure.period.end) }),
      )
      .join(', ')
  const [results, targets, baselines] = [said('actual'), said('target'), said('baseline')]
  return [
    m.timeline_sentence_name({ name: typeset(kpi.label) }),
    ...(baselines === '' ? [] : [m.timeline_sentence_baselines({ list: baselines })]),
    results === '' ? m.timeline_sentence_no_results() : m.timeline_sentence_results({ list: results }),
    ...(targets === '' ? [] : [m.timeline_sentence_targets({ list: targets })]),
    ...noteTexts(view).map((note) => m.timeline_sentence_note({ note })),
  ].join(' ')
}

export const periodText = ({ period }: CatalogueFigure): string => (period === null ? '' : formatPeriod(period))
