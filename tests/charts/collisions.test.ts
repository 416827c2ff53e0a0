import { describe, expect, it } from 'vitest'
import { pointsIn } from '../../src/charts/chartPoint'
import { crosses, overlaps, textWidth, type Box, type Segment } from '../../src/charts/geometry'
import { filePalette, type Shape } from '../../src/charts/shape'
import { trajectoryLayout } from '../../src/charts/trajectoryLayout'
import { trajectoryContent } from '../../src/subjects/indicator/trajectoryContent'
import { allTrajectories, dataSets } from '../support/allTrajectories'

/** A panel of the dashboard on a phone, a tablet and a desk, the one large chart there, A4 between its margins, a slide. */
const sizes = [
  ['390 px', 358, 124],
  ['1024 px', 302, 124],
  ['1440 px', 289, 124],
  ['390 px, alone', 358, 340],
  ['1440 px, alone', 860, 340],
  ['A4', 627, 250],
  ['16:9', 700, 420],
] as const

const number = (value: string | number | undefined): number => Number(value)

function boxOf({ attributes, text = '' }: Shape): Box {
  const { x, y, textAnchor, fontSize, fontWeight } = attributes
  const width = textWidth(text, number(fontSize), fontWeight === 600 ? 'bold' : 'plain')
  const left =
    textAnchor === 'middle'
      ? number(x) - width / 2
      : textAnchor === 'end'
        ? number(x) - width
        : number(x)
  return {
    left: left + 0.01,
    right: left + width - 0.01,
    top: number(y) - 0.76 * number(fontSize),
    bottom: number(y) + 0.2 * number(fontSize),
  }
}

/** The straight pieces of a path of moves and lines; a diamond of a mark has none. */
function segmentsOf({ tag, attributes }: Shape): readonly Segment[] {
  const path = String(attributes['d'] ?? '')
  if (tag !== 'path' || /[lhvz]/u.test(path)) return []
  const places = [...path.matchAll(/([MLVH])([-\d.]+)(?: ([-\d.]+))?/gu)]
  let at = { x: 0, y: 0 }
  return places.flatMap(([, letter, first, second]) => {
    const next =
      letter === 'V'
        ? { x: at.x, y: number(first) }
        : letter === 'H'
          ? { x: number(first), y: at.y }
          : { x: number(first), y: number(second) }
    const piece = { x1: at.x, y1: at.y, x2: next.x, y2: next.y }
    at = next
    return letter === 'M' ? [] : [piece]
  })
}

describe.each(dataSets)('the charts of the %s set', async (set, folder) => {
  const known = await allTrajectories(folder)
  const contents = known.flatMap(({ id, trajectory, resource }) => {
    const content = trajectoryContent(
      trajectory,
      { scope: null, others: 'fitting' },
      {
        unit: { one: '', other: '' },
        scopeOf: ({ population, territory }) => [
          resource.indicator.populations.find(({ id: counted }) => counted === population)?.label
            .fr ?? population,
          territory,
        ],
        actOf: () => null,
      },
      [{ start: '2022-01-01', end: '2022-12-31', label: 'Animation 2022' }],
    )
    return content === null ? [] : [{ id, content }]
  })

  it('are many', () => {
    console.log(`${set}: ${contents.length} charts, ${sizes.length} sizes`)
    expect(contents.length).toBeGreaterThan(100)
  })

  it.each(sizes)(
    'have no label on a line, a mark or another label at %s',
    (_size, width, height) => {
      const found = contents.flatMap(({ id, content }) => {
        const { shapes, points } = trajectoryLayout(content, { width, height }, filePalette)
        const texts = shapes.filter(({ tag }) => tag === 'text')
        const labels = texts.filter(({ attributes }) => 'paintOrder' in attributes).map(boxOf)
        const names = texts.filter(({ attributes }) => !('paintOrder' in attributes)).map(boxOf)
        const hair = filePalette.hair
        const lines = shapes
          .filter(
            ({ attributes }) => attributes['stroke'] !== hair && attributes['strokeWidth'] !== 0.75,
          )
          .flatMap(segmentsOf)
        const marks = points.map(({ x, y }) => ({
          left: x - 3,
          right: x + 3,
          top: y - 3,
          bottom: y + 3,
        }))
        const touched = (box: Box, place: number): readonly (readonly [string, boolean])[] => [
          ['a line', lines.some((line) => crosses(line, box))],
          ['a mark', marks.some((mark) => overlaps(mark, box))],
          ['a label', labels.slice(place + 1).some((other) => overlaps(other, box))],
          ['an axis', names.some((other) => overlaps(other, box))],
          ['the edge', box.left < 0 || box.right > width || box.top < 0],
        ]
        return labels.flatMap((box, place) =>
          touched(box, place).flatMap(([what, isTouched]) => (isTouched ? [`${id}: ${what}`] : [])),
        )
      })
      expect(found).toEqual([])
    },
  )

  it.each(sizes)('show nearly every figure of the asked scope at %s', (_size, width, height) => {
    const counts = contents.map(({ content }) => {
      const strong = pointsIn(content).filter(({ scope }) => content.scopes[scope]?.strong)
      const { shapes } = trajectoryLayout(content, { width, height }, filePalette)
      const written = new Set(
        shapes.flatMap(({ text, attributes }) =>
          attributes['fontWeight'] === 600 ? (text ?? '').split(' · ') : [],
        ),
      )
      return [strong.filter(({ text }) => written.has(text)).length, strong.length] as const
    })
    const shown = counts.reduce((sum, [part]) => sum + part, 0)
    const all = counts.reduce((sum, [, whole]) => sum + whole, 0)
    expect(shown / all).toBeGreaterThan(0.99)
  })

  it('never name a series by a letter', () => {
    const names = contents.flatMap(({ content }) => content.scopes.map(({ name }) => name))
    expect(names.filter((name) => /^[a-z]$/u.test(name))).toEqual([])
    const texts = contents.flatMap(({ content }) => pointsIn(content).map(({ text }) => text))
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /\s[a-z]$/u.test(text))).toEqual([])
  })
})
