import type { BaselineFigure } from '../../domain/promise'
import type { Flag } from '../../domain/reading'
import { besideWords, figureInYear } from '../../format/besideWords'
import { figureWithUnit, type UnitWords } from '../../format/figures'
import { missingWords } from '../../format/missing'
import { formatNumber, formatRatio } from '../../format/numbers'
import { flagWords } from '../../format/flagWords'
import { proposedText, qualityOf, qualityWords } from '../../format/reading'
import { reasonWords } from '../../format/reasonWords'
import { m } from '../../format/words'
import { catalogueScope } from '../../subjects/promise/catalogueScope'
import type { Objective } from './roadmapView'

/** A figure with its unit and its quality; `null` where it has no value. */
function seen(figure: BaselineFigure, unit: UnitWords): string | null {
  const text = figureWithUnit(figure, unit)
  if (text === null) return null
  const quality = qualityOf(figure)
  return quality === 'final'
    ? text
    : m.roadmap_quality({ figure: text, quality: qualityWords[quality]() })
}

/** What is known of an objective: its answer, else what stands around it, said so; `null` where nothing is published. */
export function knownText({
  reading: { answer, beside },
  unit,
  placed: { promise, catalogue },
}: Objective): string | null {
  if (answer !== null) {
    const text = seen(answer, unit)
    return text === null ? null : figureInYear(text, answer)
  }
  const text = beside === null ? null : seen(beside.figure, unit)
  if (beside === null || text === null) return null
  const words = besideWords(beside, text, (figure) =>
    catalogueScope(figure, promise.target, catalogue),
  )
  return beside.as === 'lastKnown' ? m.roadmap_before({ figure: words }) : words
}

/** Why the reading is what it is. */
export function whyTexts({ reading, unit, placed, isOver }: Objective): readonly string[] {
  const { attainedOf, ratio, reason } = reading
  const lacks = missingWords(placed.promise, reading.missing, unit, isOver)
  return [
    ...(attainedOf === null
      ? []
      : [
          m.roadmap_part_of_count({
            attained: formatNumber(attainedOf.attained),
            of: formatNumber(attainedOf.of),
          }),
        ]),
    ...(attainedOf === null && lacks !== null ? [lacks] : []),
    ...(attainedOf === null && ratio !== null
      ? [m.roadmap_ratio({ ratio: formatRatio(ratio) })]
      : []),
    ...(reason === null ? [] : [reasonWords[reason]()]),
  ]
}

const shownFlags: readonly Flag[] = [
  'simulated',
  'contested',
  'targetRevised',
  'kindAmbiguous',
  'scopeUncertain',
  'truncated',
  'definitionChanged',
]

/** What stands beside the reading. */
export function flagTexts({ reading, placed }: Objective): readonly string[] {
  const { target } = placed.promise
  const proposed = proposedText(target, target.known)
  const flags = shownFlags.filter((flag) => reading.flags.includes(flag))
  return [...(proposed === null ? [] : [proposed]), ...flags.map((flag) => flagWords[flag]())]
}
