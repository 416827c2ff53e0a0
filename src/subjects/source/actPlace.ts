import { yearOf } from '../../domain/period'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { SourcedAct } from './ActSource'

/** Who says so in few words: the year of the act and its section. A name that is not read yet says so. */
export function actPlace(act: string, section: string | null, acts: readonly SourcedAct[]): string {
  const known = acts.find(({ id }) => id === act)
  const year = known === undefined ? m.source_act_unread() : String(yearOf(known.adopted))
  if (section === null || known === undefined) return year
  const label =
    known.sections.find(({ id }) => id === section)?.label[currentLocale()] ??
    m.source_section_unread()
  return typeset(m.overview_source({ year, section: label }))
}
