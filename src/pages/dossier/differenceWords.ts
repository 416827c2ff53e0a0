import { m } from '../../format/words'
import type { Difference } from '../../document/compareSections'

/** A difference in one sentence: what it is about, then, now. */
export function differenceWords(difference: Difference): string {
  if (difference.kind === 'figure') {
    const { before, after } = difference
    const named = after ?? before
    if (named === null) return ''
    const what = m.dossier_figure_named({
      role: named.role,
      label: named.label,
      period: named.period,
    })
    if (before === null) return m.dossier_figure_new({ what, after: named.text })
    if (after === null) return m.dossier_figure_gone({ what, before: before.text })
    const isSaidAlike = before.text === after.text
    return isSaidAlike
      ? m.dossier_figure_status({
          what,
          figure: after.text,
          before: before.quality,
          after: after.quality,
        })
      : m.dossier_figure_changed({ what, before: before.text, after: after.text })
  }
  const { before, after } = difference
  const label = (after ?? before)?.label ?? ''
  if (before === null) return m.dossier_reading_new({ label, after: after?.statusText ?? '' })
  if (after === null) return m.dossier_reading_gone({ label, before: before.statusText })
  return m.dossier_reading_changed({ label, before: before.statusText, after: after.statusText })
}
