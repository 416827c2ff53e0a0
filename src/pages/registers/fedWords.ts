import { formatNumber } from '../../format/numbers'
import { roleWords } from '../../format/kinds'
import { natureWords, qualityOf, qualityWords } from '../../format/reading'
import { m } from '../../format/words'
import type { FedCount } from './fedCounts'

/** What the printed figure is: its role, nature, quality. */
export function fedKind({ observation }: FedCount): string {
  const quality = qualityOf(observation)
  const words = [
    roleWords[observation.role](),
    observation.nature === null
      ? null
      : m.registers_nature_of({
          nature: natureWords[observation.nature](),
          letter: observation.nature,
        }),
    quality === 'final' || observation.role === 'target' ? null : qualityWords[quality](),
  ]
  return words.filter((word) => word !== null).join(' · ')
}

/** How rows and printed figure stand to each other, in one sentence. */
export function fedSentence({ outcome, printed, rows, names, unsaid }: FedCount): string {
  const shown = { rows: formatNumber(rows), printed: formatNumber(printed), n: rows }
  switch (outcome) {
    case 'noRows':
      return m.registers_fed_no_rows()
    case 'examples':
      return m.registers_fed_examples(shown)
    case 'unsaid':
      return m.registers_fed_unsaid({ n: unsaid, unsaid: formatNumber(unsaid) })
    case 'towards':
      return m.registers_fed_towards(shown)
    case 'differs':
      return m.registers_fed_differs(shown)
    case 'equal':
      return names < rows
        ? m.registers_fed_equal_twice({ names: formatNumber(names), n: names })
        : m.registers_fed_equal()
  }
}
