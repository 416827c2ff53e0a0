import type { ParsedResource } from '../../api/resources'
import { byText } from '../../domain/order'
import type { ReadPromise } from './indicatorView'
import type { BandWords } from './trajectoryContent'

/** The programmes that promise an indicator, as stretches of time in order; two that run together are one stretch with both names. */
export function bandsOf(
  promises: readonly ReadPromise[],
  programmes: ParsedResource<'programmes'>['programmes'],
  language: 'fr' | 'en',
): readonly BandWords[] {
  const promising = new Set(promises.map(({ promise }) => promise.target.programme))
  const stretches = new Map<string, BandWords>()
  for (const { id, label, period } of programmes) {
    if (!promising.has(id)) continue
    const { start, end } = period
    const known = stretches.get(`${start} ${end}`)
    const name = label[language]
    stretches.set(`${start} ${end}`, {
      start,
      end,
      label: known === undefined ? name : `${known.label}, ${name}`,
    })
  }
  return [...stretches.values()].toSorted(
    (a, b) => byText(a.start, b.start) || byText(a.end, b.end),
  )
}
