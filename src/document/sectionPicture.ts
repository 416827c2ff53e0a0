import { chartPicture, type Picture } from '../charts/chartPicture'
import type { Section } from './document'
import { typeset } from '../format/typography'
import { m } from '../format/words'

/** The chart of a section as a picture that stands alone, with its acts and its data set; `null` where the section draws nothing. `frozen` says on which data set and day it stands. */
export function sectionPicture(
  { title, blocks, figures, simulated }: Section,
  frozen: string,
): Picture | null {
  const drawn = blocks.find((block) => block.type === 'chart')
  if (drawn?.type !== 'chart') return null
  const { chart } = drawn
  const acts = [...new Set(figures.map(({ act }) => act))].join(' · ')
  return chartPicture({
    title,
    unit: chart.unit,
    chart,
    marks: chart.marks,
    lines: [
      typeset(m.document_picture_source({ acts })),
      frozen,
      ...(simulated ? [m.document_picture_simulated()] : []),
    ],
  })
}
