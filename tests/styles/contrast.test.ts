import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../support/contrast'
import { some } from '../support/some'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const print = css.slice(css.indexOf('@media print'))

/** A colour in light, in dark and on paper, where what paper does not name is the light one. */
function colours(name: string): Readonly<Record<'light' | 'dark' | 'paper', string>> {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
  const [, paper = light] = new RegExp(`--${name}: (#\\w+);`).exec(print) ?? []
  if (light === undefined || dark === undefined || paper === undefined)
    throw new Error(`--${name} is not there`)
  return { light, dark, paper }
}

const places = ['light', 'dark', 'paper'] as const

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
  })

  it.each(['ink', 'soft'])('of %s is that of a text, on every ground and on paper', (text) => {
    for (const ground of ['paper', 'field', 'band'])
      for (const place of places)
        expect(contrast(colours(text)[place], colours(ground)[place])).toBeGreaterThanOrEqual(4.5)
  })

  // Contrast is a matter of luminance alone: what holds in colour holds in black-and-white print.
  it.each(['actual', 'target', 'edge', 'focus'])(
    'of %s is that of a mark, on every ground it is drawn on and on paper',
    (mark) => {
      for (const ground of ['paper', 'field'])
        for (const place of places)
          expect(contrast(colours(mark)[place], colours(ground)[place])).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(['actual', 'target'])('of %s is that of a mark on the ground of a bar', (mark) => {
    for (const place of some(places))
      expect(contrast(colours(mark)[place], colours('band')[place])).toBeGreaterThanOrEqual(3)
  })
})
