import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../support/contrast'

const css = readFileSync('src/pages/meeting/Meeting.module.css', 'utf8')

/** Light and dark value of a colour of the projector. */
function colours(name: string): readonly [light: string, dark: string] {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  if (light === undefined || dark === undefined) throw new Error(`--${name} is not there`)
  return [light, dark]
}

describe('the projector', () => {
  it.each(['ink', 'soft', 'actual', 'target'])(
    'writes in %s with a contrast of 7 to 1 or more, light and dark',
    (name) => {
      for (const ground of ['paper', 'field']) {
        const [paper, text] = [colours(ground), colours(name)]
        expect(contrast(paper[0], text[0])).toBeGreaterThanOrEqual(7)
        expect(contrast(paper[1], text[1])).toBeGreaterThanOrEqual(7)
      }
    },
  )

  it('writes in no other colour', () => {
    const used = [...css.matchAll(/(?<![\w-])color: ([^;]+);/g)].map(([, value]) => value)
    expect(used.length).toBeGreaterThan(5)
    expect(
      used.filter(
        (value) =>
          !['var(--ink)', 'var(--soft)', 'var(--actual)', 'var(--target)'].includes(value ?? ''),
      ),
    ).toEqual([])
  })
})
