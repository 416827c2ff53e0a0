import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/features/meeting/Meeting.module.css', 'utf8')

/** Light and dark value of a colour of the projector. */
function colours(name: string): readonly [light: string, dark: string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  if (light === undefined || dark === undefined) throw new Error(`--${name} is not there`)
  return [light, dark]
}

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('the projector', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })

  it.each(['ink', 'soft', 'actual', 'target'])('writes in %s with a contrast of 7 to 1 or more, light and dark', (name) => {
    for (const ground of ['paper', 'field']) {
      const [paper, text] = [colours(ground), colours(name)]
      expect(contrast(paper[0], text[0])).toBeGreaterThanOrEqual(7)
      expect(contrast(paper[1], text[1])).toBeGreaterThanOrEqual(7)
    }
  })

  it('writes in no other colour', () => {
    const used = [...css.matchAll(/(?<![\w-])color: ([^;]+);/g)].map(([, value]) => value)
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((value) => !['var(--ink)', 'var(--soft)', 'var(--actual)', 'var(--target)'].includes(value ?? ''))).toEqual([])
  })
})
