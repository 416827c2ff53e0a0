import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readIndex } from '../../../src/api/apiIndex'
import { readIndicator } from '../../../src/api/indicator'
import { readResource } from '../../../src/api/resources'
import type { ResourceName } from '../../../src/api/wire/apiIndex'
import type {
  Project,
  RegisterContext,
  RegisterEvent,
  RegisterName,
} from '../../../src/pages/registers/registerData'

interface Registers {
  readonly projects: readonly Project[]
  readonly events: readonly RegisterEvent[]
  /** What a register is read beside, with the indicators that it feeds. */
  readonly context: (register: RegisterName) => RegisterContext
}

/** The registers of the published data set. */
export async function readRegisters(): Promise<Registers> {
  const files = await mockApiFiles()
  const at = (url: string | undefined): unknown =>
    JSON.parse(files.get(new URL(url ?? 'https://api.test/none').pathname.slice(1)) ?? 'null')
  const index = readIndex(at('https://api.test/index.json'), 'https://api.test/')
  const resource = <N extends ResourceName>(name: N) =>
    readResource(name, at(index.resources.get(name)))
  const reference = resource('reference')
  return {
    projects: resource('projects').projects,
    events: resource('events').events,
    context: (name) => ({
      reference,
      programmes: resource('programmes'),
      contradictions: resource('contradictions').contradictions,
      acts: resource('sources').acts,
      indicators: [
        ...new Set(
          reference.fed
            .filter(({ register }) => register === name)
            .map(({ indicator }) => indicator),
        ),
      ].map((id) => readIndicator(at(index.indicators.get(id)))),
      rules: resource('reporting').rules,
      asOf: index.asOf,
      dataset: index.dataset,
    }),
  }
}
