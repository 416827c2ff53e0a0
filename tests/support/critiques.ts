import { mockApiFiles } from '../../mocks/bundledFiles'
import { readIndex } from '../../src/api/apiIndex'
import { readIndicator } from '../../src/api/indicator'
import { type PrintedPromise, promisesOf } from '../../src/api/promise'
import { readResource } from '../../src/api/resources'
import type { ResourceName } from '../../src/api/wire/apiIndex'
import type { Remark } from '../../src/domain/critique'
import type { Observation } from '../../src/domain/observation'
import { critiqueInForce } from '../../src/subjects/promise/criticised'

export interface Criticism {
  readonly promise: PrintedPromise
  readonly figures: readonly Observation[]
  readonly remarks: readonly Remark[]
}

const base = 'https://example.test/api/v1/'

/** Every promise of a data set of the mock API with its critique: the published one, or one of its folders. */
export async function allCritiques(folder = ''): Promise<readonly Criticism[]> {
  const files = await mockApiFiles()
  const root = base + folder
  const json = (url: string | undefined): unknown =>
    JSON.parse(files.get((url ?? '').replace(base, '')) ?? 'null')
  const index = readIndex(json(`${root}index.json`), `${root}index.json`)
  const resource = <N extends ResourceName>(name: N) =>
    readResource(name, json(index.resources.get(name)))
  const { agreements } = resource('agreements')
  const { units } = resource('reference')
  const { rules: countingRules } = resource('reporting')
  const { deliverables } = resource('programmes')
  return [...index.indicators.values()].flatMap((url) => {
    const reading = readIndicator(json(url))
    const { observations: figures, indicator } = reading
    const around = { figures, populations: indicator.populations, countingRules, deliverables }
    return promisesOf(reading, agreements, units).map((promise) => ({
      promise,
      figures,
      remarks: critiqueInForce(promise, around),
    }))
  })
}
