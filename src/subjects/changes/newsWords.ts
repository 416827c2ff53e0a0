import { formatDay } from '../../format/dates'
import { countsText } from '../../format/listed'
import { m } from '../../format/words'

interface News {
  readonly promises: number
  readonly results: number
}

/** What became known since a day, of which there may be nothing. */
export function newsWords({ promises, results }: News, since: string): string {
  const day = formatDay(since)
  const counts = countsText([promises, m.dash_since_promises], [results, m.dash_since_results])
  return counts === '' ? m.dash_since_none({ day }) : m.dash_since({ counts, day })
}
