import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IgnoredFile } from '../../mocks/acts/actFile'
import { figuresByName, recompute } from '../../mocks/acts/computations'
import { danglingReferences } from '../../mocks/acts/danglingReferences'
import { prove, sourcesIn } from '../../mocks/acts/proof'
import { bundledActFiles } from '../../mocks/bundledFiles'
import { actFilesOf, publishedFrom } from '../../mocks/dataSet'
import { numbersPrinted, printsFigure } from './printedNumber'
import { some } from '../support/some'

const folder = resolve(process.env.JALONS_ACTES ?? '../shared/sources')
const acts = actFilesOf(bundledActFiles)
const dataSet = publishedFrom(bundledActFiles)
const contentOf = (name: string): unknown =>
  bundledActFiles.find((file) => file.name === name)?.content
const textOf = (id: string): string | null => {
  const path = join(folder, `${id}.md`)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
const citedFromOutside = (id: string) =>
  sourcesIn(contentOf('across.json')).filter(({ source }) => source.act === id)

describe.each(acts.map(({ act }) => ({ id: act.act.id, act })))('act $id', ({ id, act }) => {
  const text = textOf(id)
  if (text === null)
    console.log(`The act ${id} is not in ${folder}: its transcription is not checked against it.`)

  it.skipIf(text === null)(
    'stands behind every figure, and every numeral of it is accounted for',
    () => {
      const ignored = IgnoredFile.parse(contentOf(`${id}.ignored.json`))
      const {
        errors,
        unaccounted,
        sourced,
        ignored: passed,
        numerals,
      } = prove(text ?? '', act, ignored, citedFromOutside(id))
      expect({ errors, unaccounted }).toEqual({ errors: [], unaccounted: [] })
      expect(sourced + passed).toBe(numerals)
    },
  )

  it('has figures whose values are the numbers that it prints', () => {
    const wrong = act.observations.flatMap(
      ({ id: figure, value, upper, unit, derived, source: { printed } }) => {
        // A derived figure stands in the act only through another one: its own `how` says so.
        if (derived) return []
        if (value === null)
          return unit !== 'none' && printsFigure(printed)
            ? [`${figure}: null, printed "${printed}"`]
            : []
        // One thing that is named in the singular: "Echange annuel", "l'édition 2026".
        const numbers = new Set([...numbersPrinted(printed), ...(printsFigure(printed) ? [] : [1])])
        return [value, ...(upper === undefined ? [] : [upper])]
          .filter((number) => !numbers.has(number))
          .map((number) => `${figure}: ${number}, printed "${printed}"`)
      },
    )
    expect(wrong).toEqual([])
  })

  it('has amounts that are the numbers that it prints, in euros or in thousands', () => {
    const wrong = act.amounts.flatMap(({ id: amount, euros, source: { printed } }) =>
      numbersPrinted(printed).some((number) => number === euros || number * 1000 === euros)
        ? []
        : [`${amount}: ${euros}, printed "${printed}"`],
    )
    expect(wrong).toEqual([])
  })
})

describe('the data set', () => {
  const figures = figuresByName(acts.map(({ act }) => act))
  const outcomes = new Map(
    dataSet.computations.map((computation) => [
      computation.id,
      recompute(computation, figures).outcome,
    ]),
  )
  const named = new Set(dataSet.contradictions.flatMap(({ computations }) => computations))

  it('has no reference that leads nowhere', () => {
    expect(danglingReferences(dataSet)).toEqual([])
  })

  it('adds up, except where a contradiction says that it does not', () => {
    expect(
      [...outcomes]
        .filter(([id, outcome]) => outcome === 'fails' && !named.has(id))
        .map(([id]) => id),
    ).toEqual([])
  })

  /** What such a contradiction opposes is words and dates: a sum that holds can be the very proof. */
  const inWords = new Set(['wording', 'duration', 'date', 'reference', 'population', 'truncated'])

  it('has contradictions whose sums really miss: by rounding where they say so, else by more', () => {
    const unfounded = dataSet.contradictions.flatMap(({ id, kind, rounding, computations }) => {
      const seen = computations.map((computation) => outcomes.get(computation))
      const founded =
        seen.length === 0 || inWords.has(kind) || seen.includes(rounding ? 'rounding' : 'fails')
      return founded ? [] : [`${id}: ${seen.join(', ')}`]
    })
    expect(unfounded).toEqual([])
  })

  it('has the vote of every act: all were unanimous', () => {
    for (const { act } of some(acts.map((file) => file.act))) {
      const counts = new Map((act.vote ?? []).map(({ answer, count }) => [answer, count]))
      expect(counts.get('for'), `voices in ${act.id}`).toBeGreaterThan(0)
      expect(counts.get('against'), `against in ${act.id}`).toBe(0)
      expect(counts.get('abstained'), `abstentions in ${act.id}`).toBe(0)
    }
  })

  it.each([
    // kind that a second reader named, the contradictions that record it
    [
      'a clause that refers to the wrong article',
      ['2020-contradiction-reversal-articles', '2022-contradiction-reversal-articles'],
    ],
    [
      'a category declared not concerned',
      ['2022-contradiction-category-d', '2022-contradiction-category-e'],
    ],
    [
      'an event moved to another programme',
      ['across-events-moved-to-health', 'across-itd-three-programmes'],
    ],
    ['a yearly gain that cannot make the total', ['2014-members-yearly-gain']],
    ['labelling rules of two acts', ['across-labelling-collaborative', 'across-labelling-medicen']],
    ['a founding year beside another period', ['across-propulseur-founded', 'across-health-since']],
    [
      'a note that contradicts a count',
      ['2022-contradiction-abstention-note', '2026-contradiction-abstention-note'],
    ],
  ] as const)('records %s with its arithmetic and at least two places', (_, ids) => {
    for (const id of some(ids)) {
      const found = dataSet.contradictions.find((known) => known.id === id)
      expect(found?.statements.length, `places of ${id}`).toBeGreaterThan(1)
      expect(found?.arithmetic.fr, `arithmetic of ${id}`).toMatch(/\d/)
    }
  })
})
