import { describe, expect, it } from 'vitest'
import { labelPlace, seriesOf } from '../../src/document/write/chart/chartSeries'
import { documentSet } from '../support/documentSet'
import { some } from '../support/some'

/** The labels of a chart that stand at one time, with the place of each. */
function labelsTogether(series: ReturnType<typeof seriesOf>) {
  const labels = series.flatMap((one) =>
    one.points.flatMap((point) => {
      const place = labelPlace(point, one, series)
      return place === null ? [] : [{ at: point.at, text: point.text, place }]
    }),
  )
  return labels
    .map(({ at }) => labels.filter((other) => Math.abs(other.at - at) < 0.5))
    .filter((together) => together.length > 1)
}

describe('the labels of a native chart', () => {
  it.each([
    ['published', ''],
    ['simulated', 'demonstration/'],
  ])('%s: of one time, stand apart', async (_, folder) => {
    const { index, sectionOf } = await documentSet(folder)
    const charts = [...index.indicators.keys()].flatMap((id) =>
      sectionOf(id).blocks.flatMap((block) => (block.type === 'chart' ? [block.chart] : [])),
    )
    const together = some(charts.flatMap((chart) => labelsTogether(seriesOf(chart))))
    expect(
      together.filter(
        (labels) =>
          new Set(labels.map(({ place }) => place)).size <
          Math.min(3, new Set(labels.map(({ text }) => text)).size),
      ),
    ).toEqual([])
  })
})
