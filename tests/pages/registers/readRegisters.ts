import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readIndex } from '../../../src/api/apiIndex'
import { readIndicator } from '../../../src/api/indicator'
import { readResource } from '../../../src/api/resources'
import type { ResourceName } from '../../../src/api/wire/apiIndex'
import type {
  Project,
  RegisterContext,
  RegisterEvent,
} from '../../../src/pages/registers/registerData'

interface Registers {
  readonly projects: readonly Project[]
  readonly events: readonly RegisterEvent[]
  /** What a register is read beside, with these indicators. */
  readonly context: (indicators: readonly string[]) => RegisterContext
}

/** The registers of the published data set. */
export async function readRegisters(): Promise<Registers> {
  const files = await mockApiFiles()
  const at = (url: string | undefined): unknown =>
    JSON.parse(files.get(new URL(url ?? 'https://api.test/none').pathname.slice(1)) ?? 'null')
  const index = readIndex(at('https://api.test/index.json'), 'https://api.test/')
  const resource = <N extends ResourceName>(name: N) =>
    readResource(name, at(index.resources.get(name)))
  return {
    projects: resource('projects').projects,
    events: resource('events').events,
    context: (indicators) => ({
      reference: resource('reference'),
      programmes: resource('programmes'),
      contradictions: resource('contradictions').contradictions,
      acts: resource('sources').acts,
      indicators: indicators.map((id) => readIndicator(at(index.indicators.get(id)))),
      rules: resource('reporting').rules,
      asOf: index.asOf,
      dataset: index.dataset,
    }),
  }
}
