import { describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../mocks/bundledFiles'
import { readIndex } from '../../src/api/apiIndex'
import { readIndicator } from '../../src/api/indicator'
import { oddAmong } from '../../src/api/references'
import { readResource } from '../../src/api/resources'
import { some } from '../support/some'

const base = 'http://api.test/api/v1/'

/** Every resource and every indicator of a set, as a page reads them. */
async function wholeSet(at = 'index.json') {
  const files = await mockApiFiles()
  const json = (url: string): unknown => JSON.parse(files.get(url.replace(base, '')) ?? '')
  const index = readIndex(json(base + at), base + at)
  const resources = new Map(
    [...index.resources].map(([name, url]) => [name, readResource(name, json(url))] as const),
  )
  const indicators = [...index.indicators.values()].map((url) => readIndicator(json(url)))
  return { index, resources, indicators }
}

describe('references between files', () => {
  it('all lead somewhere in every set that is shipped', async () => {
    const { index } = await wholeSet()
    for (const { url } of some(index.datasets)) {
      const { resources, indicators } = await wholeSet(url.replace(base, ''))
      const readings = [...resources.values(), ...indicators]
      expect(oddAmong(readings)).toEqual([])
    }
  })

  it.each([
    ['programmes', 'programmes'],
    ['programmes', 'amounts'],
    ['programmes', 'instalments'],
    ['programmes', 'deliverables'],
    ['agreements', 'agreements'],
    ['funders', 'funders'],
    ['reference', 'territories'],
    ['projects', 'projects'],
    ['events', 'events'],
    ['companies', 'companies'],
    ['sources', 'acts'],
  ] as const)('in %s, an empty list of %s is said once, and nothing else', async (name, list) => {
    const { resources } = await wholeSet()
    const emptied = readResource(name, { ...resources.get(name), [list]: [] })
    const readings = [...resources.values()].map((one) =>
      one === resources.get(name) ? emptied : one,
    )
    const found = oddAmong(readings)
    expect(found.filter(({ odd }) => odd === 'empty').map(({ path }) => path)).toContain(list)
    expect(new Set(found.map(({ path }) => path)).size).toBe(found.length)
  })

  it('that lead nowhere are said one by one, and a file that is not there says nothing', async () => {
    const { resources } = await wholeSet()
    const strayed = readResource('agreements', {
      agreements: [
        {
          id: 'egaree',
          label: { fr: 'Égarée', en: 'Astray' },
          act: 'gbm-2022-006267',
          programme: 'animation-2022',
          parties: ['personne', 'gbm'],
          cofunders: [],
          period: { start: '2022-01-01', end: '2022-12-31' },
          adopted: '2022-06-30',
          signed: null,
          reportDue: null,
          obligations: [],
          commitments: [],
        },
      ],
    })
    const only = (name: 'funders' | 'sources') => {
      const found = resources.get(name)
      if (found === undefined) throw new Error(name)
      return found
    }
    const lost = { expected: 'funders', found: '"personne"', odd: 'lost' }
    expect(oddAmong([strayed])).toEqual([])
    expect(oddAmong([strayed, only('funders')])).toEqual([
      { path: 'agreements.egaree.parties', ...lost },
    ])
    const pointing = {
      setAside: [],
      notices: [],
      elsewhere: [{ path: 'observations.a.partOf', ...lost, odd: 'lost' as const }],
    }
    expect(oddAmong([pointing])).toEqual([])
    expect(oddAmong([pointing, only('sources')])).toEqual(pointing.elsewhere)
  })
})
