import { afterEach, describe, expect, it } from 'vitest'
import { countsText } from '../../src/format/listed'
import { setLocale } from '../../src/format/locale'
import { m } from '../../src/format/words'
import { newsWords } from '../../src/subjects/changes/newsWords'
import { positionSentence } from '../../src/subjects/dashboard/positionSentence'

afterEach(() => setLocale('fr'))

const position = (figures: number, words: number): string =>
  positionSentence(2026, { figures, words, answered: 0, byStatus: [] }, undefined)

const none = 'Aucun résultat n’est encore publié pour elles.'

describe('two counts in one sentence', () => {
  it.each([
    ['fr', 0, 5, '5 résultats depuis le 12 juin 2026'],
    ['fr', 1, 0, '1 promesse depuis le 12 juin 2026'],
    ['fr', 3, 1, '3 promesses et 1 résultat depuis le 12 juin 2026'],
    ['fr', 0, 0, 'Ni promesse ni résultat depuis le 12 juin 2026'],
    ['en', 0, 5, '5 results since 12 June 2026'],
    ['en', 1, 0, '1 promise since 12 June 2026'],
    ['en', 3, 1, '3 promises and 1 result since 12 June 2026'],
    ['en', 0, 0, 'Neither promise nor result since 12 June 2026'],
  ] as const)(
    'names of the news only what there is: %s %d %d',
    (language, promises, results, said) => {
      setLocale(language)
      expect(
        newsWords({ promises, results }, '2026-06-12').replaceAll(/[\u00a0\u202f]/g, ' '),
      ).toBe(said)
    },
  )

  it.each([
    [93, 96, `Pour 2026, 93 promesses sont chiffrées et 96 sont en mots. ${none}`],
    [1, 1, `Pour 2026, 1 promesse est chiffrée et 1 est en mots. ${none}`],
    [12, 0, `Pour 2026, 12 promesses sont chiffrées. ${none}`],
    [0, 4, `Pour 2026, 4 promesses sont en mots. ${none}`],
    [0, 0, 'Pour 2026, aucune promesse n’est publiée.'],
  ])('names of the promises only what there is: %d %d', (figures, words, said) => {
    expect(position(figures, words)).toBe(said)
  })

  it.each([
    ['fr', [m.pointage_merged_added, m.pointage_merged_same], '2 notes de plus'],
    ['en', [m.pointage_merged_added, m.pointage_merged_same], '2 notes added'],
    ['fr', [m.report_beyond_rows, m.report_beyond_columns], '2 lignes'],
    ['en', [m.report_beyond_rows, m.report_beyond_columns], '2 rows'],
    ['fr', [m.controls_computations_named, m.controls_computations_hold], '2 servent de preuve'],
    ['en', [m.controls_computations_named, m.controls_computations_hold], '2 are the proof'],
  ] as const)(
    'leaves out the kind of which there is none: %s %#',
    (language, [one, other], said) => {
      setLocale(language)
      expect(countsText([2, one], [0, other])).toContain(said)
      expect(countsText([2, one], [0, other])).not.toContain('0')
      expect(countsText([2, one], [3, other])).toContain(language === 'fr' ? ' et 3 ' : ' and 3 ')
      expect(countsText([0, one], [0, other])).toBe('')
    },
  )
})
