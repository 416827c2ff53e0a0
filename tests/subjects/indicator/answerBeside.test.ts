import { describe, expect, it } from 'vitest'
import { natureWords } from '../../../src/format/reading'
import { linesOf } from '../../../src/subjects/indicator/describeTrajectory'
import { indicatorView } from '../../../src/subjects/indicator/indicatorView'
import { allTrajectories } from '../../support/allTrajectories'
import { documentSet } from '../../support/documentSet'

const said = { unit: { one: '', other: '' }, acts: [], hasScopes: true }

describe('a line of the values of an indicator', () => {
  it.each(['2026-04-09', '2026-09-17', '2026-12-10'])(
    'has beside each promise the result that its reading is made of, at %s',
    async (asOf) => {
      const { around } = await documentSet('demonstration/')
      const seen = {
        ...around,
        asOf,
        language: 'fr' as const,
        natureWord: (nature: keyof typeof natureWords) => natureWords[nature](),
      }
      const lines = (await allTrajectories('demonstration/')).flatMap(({ id, resource }) =>
        indicatorView(resource, seen).rows.flatMap((row) =>
          linesOf(row, said).flatMap(({ read, cited }) => {
            const answer = row.results.find((result) => result.id === read?.reading.answer?.id)
            return answer === undefined
              ? []
              : [{ id, answer: answer.id, isBeside: cited.includes(answer) }]
          }),
        ),
      )
      expect(lines.length).toBeGreaterThan(10)
      expect(lines.filter(({ isBeside }) => !isBeside)).toEqual([])
    },
  )
})
