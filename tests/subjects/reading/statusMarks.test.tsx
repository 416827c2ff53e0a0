import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { statuses } from '../../../src/domain/reading'
import { setLocale } from '../../../src/format/locale'
import { statusWords } from '../../../src/format/reading'
import { StatusMark } from '../../../src/subjects/reading/StatusMark'

const shapeOf = (status: (typeof statuses)[number]): string =>
  renderToStaticMarkup(<StatusMark status={status} />)

describe('a status', () => {
  it.each(['fr', 'en'] as const)(
    'has a word of its own (%s), so that no colour is needed',
    (locale) => {
      setLocale(locale)
      const words = statuses.map((status) => statusWords[status]())
      setLocale('fr')
      expect(new Set(words).size).toBe(statuses.length)
      expect(words.every((word) => word.length > 2)).toBe(true)
    },
  )

  it('has a shape of its own, but for what is attained, early or not', () => {
    const shared = statuses.filter((status) =>
      statuses.some((other) => other !== status && shapeOf(other) === shapeOf(status)),
    )
    expect(shared).toEqual(['alreadyAttained', 'attained'])
  })

  it('is drawn in the colour of the text alone', () => {
    const colours = statuses.flatMap((status) =>
      [...shapeOf(status).matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour),
    )
    expect(new Set(colours)).toEqual(new Set(['currentColor', 'none', 'var(--paper)']))
  })
})
