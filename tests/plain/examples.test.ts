import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkContract } from '../../mocks/contract/kit/kit'
import { readPlain } from '../../src/plain/readPlain'
import { apiFiles } from '../../src/publish/apiFiles'
import { hostOf } from '../contract/kit/inMemory'

const page = readFileSync(new URL('../../docs/plain.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text)

describe('the documentation of the plain form', () => {
  it('has three examples of a screenful each', () => {
    expect(examples).toHaveLength(3)
    expect(examples.filter((text) => text.split('\n').length > 25)).toEqual([])
  })

  it.each(examples.map((text, place) => [place + 1, text] as const))(
    'gives example %i that is read without a word and keeps the contract',
    async (_, text) => {
      const { dataSet, setAside, notices } = readPlain(JSON.parse(text))
      expect([setAside, notices]).toEqual([[], []])
      const { faults } = await checkContract(hostOf(await apiFiles([dataSet])))
      expect(faults).toEqual([])
    },
  )
})
