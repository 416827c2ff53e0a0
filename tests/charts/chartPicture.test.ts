import { describe, expect, it } from 'vitest'
import { chartPicture } from '../../src/charts/chartPicture'
import { documentSet } from '../support/documentSet'
import { some } from '../support/some'

const { index, sectionOf } = await documentSet()

const pictureOf = (id: string) => {
  const { title, blocks, figures } = sectionOf(id)
  const drawn = blocks.find((block) => block.type === 'chart')
  if (drawn?.type !== 'chart') return null
  const { chart } = drawn
  return chartPicture({
    title,
    unit: chart.unit,
    chart,
    marks: chart.marks,
    lines: figures.map(({ citation }) => citation),
  })
}

describe('a picture of a chart', () => {
  it('holds its title, figures, key and sources as text', () => {
    const svg = pictureOf('members')?.svg ?? ''
    for (const text of ['Adhérents', '273', '2025', 'objectif', '2022/006267'])
      expect(svg).toContain(text)
  })

  it('has neither script, nor outside reference, nor a coordinate that is no number', () => {
    const pictures = [...index.indicators.keys()].flatMap((id) => pictureOf(id)?.svg ?? [])
    expect(pictures.length).toBeGreaterThan(100)
    for (const svg of some(pictures))
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /<script|https?:|NaN|Infinity|undefined/,
      )
  })

  it('keeps hostile words as text', () => {
    const chart = {
      from: 2020,
      to: 2021,
      runs: [],
      targets: [],
      baselines: [],
      breaks: [],
      breakLabel: '',
      besideLabel: '',
      bands: [],
      scopes: [],
    }
    const { svg } = chartPicture({
      title: '<script>"&\u0000',
      unit: '',
      chart,
      marks: [],
      lines: [],
    })
    expect(svg).toContain('&lt;script&gt;&quot;&amp;')
    expect(svg).not.toContain('\u0000')
  })
})
