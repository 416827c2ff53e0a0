import { mockApiFiles } from '../../mocks/bundledFiles'
import { readIndex } from '../../src/api/apiIndex'
import { type ParsedIndicator, readIndicator } from '../../src/api/indicator'
import { type Trajectory, trajectoryOf } from '../../src/domain/trajectory'
import type { Observation } from '../../src/domain/observation'

export interface Known {
  readonly id: string
  readonly resource: ParsedIndicator
  readonly trajectory: Trajectory<Observation>
  readonly asOf: string
}

const base = 'https://example.test/api/v1/'

/** Every indicator of a data set of the mock API with its trajectory at the set's day: the published one, or one of its folders. */
export async function allTrajectories(folder: string): Promise<readonly Known[]> {
  const files = await mockApiFiles()
  const root = base + folder
  const json = (url: string): unknown => JSON.parse(files.get(url.replace(base, '')) ?? 'null')
  const index = readIndex(json(`${root}index.json`), `${root}index.json`)
  return [...index.indicators].map(([id, url]) => {
    const resource = readIndicator(json(url))
    const { observations, indicator } = resource
    return {
      id,
      resource,
      asOf: index.asOf,
      trajectory: trajectoryOf(observations, indicator.kind, index.asOf),
    }
  })
}

export const dataSets = [
  ['published', ''],
  ['demonstration', 'demonstration/'],
] as const
