import { ContractError, type ContractFault, type Finding, VersionError } from '../api/errors'
import type { Label } from '../domain/observation'
import { apiFiles } from '../publish/apiFiles'
import { readPlain } from './readPlain'

/** Figures up to which a page makes the files of an API itself; of more, the command does (`npm run publish`). */
export const mostFigures = 5000

/** A plain document as the files of an API, with what there is to say about it. */
export interface Compiled {
  readonly label: Label
  readonly asOf: string
  readonly files: readonly (readonly [path: string, text: string])[]
  readonly setAside: readonly Finding[]
  readonly notices: readonly Finding[]
  readonly standing: number
}

export interface CompileRequest {
  readonly value: unknown
  /** Id and name under which the set is shown; those of the document where nothing is said. */
  readonly as?: { readonly id: string; readonly suffix: Label } | undefined
}

/** Why a document is refused, in plain values that pass from a worker to its page. */
export type CompileAnswer =
  | { readonly compiled: Compiled }
  | { readonly refused: { readonly fault: ContractFault; readonly finding: Finding | null } }
  | { readonly version: string; readonly supported: string }

/** Reads a plain document and makes the files of an API of it. Throws what `readPlain` throws, and a ContractError where there are too many figures. */
export async function compilePlain({ value, as }: CompileRequest): Promise<Compiled> {
  const { dataSet, setAside, notices, standing } = readPlain(value)
  const figures = dataSet.observations.length
  if (figures > mostFigures)
    throw new ContractError('shape', {
      path: 'indicators',
      expected: `≤ ${mostFigures} (npm run publish)`,
      found: String(figures),
    })
  const label =
    as === undefined
      ? dataSet.label
      : { fr: dataSet.label.fr + as.suffix.fr, en: dataSet.label.en + as.suffix.en }
  const files = await apiFiles([{ ...dataSet, id: as?.id ?? dataSet.id, label }])
  return { label, asOf: dataSet.asOf, files: [...files], setAside, notices, standing }
}

/** `compilePlain` for a page that waits: what is thrown becomes an answer. A fault of our own is thrown on. */
export async function answerOf(request: CompileRequest): Promise<CompileAnswer> {
  try {
    return { compiled: await compilePlain(request) }
  } catch (error) {
    if (error instanceof ContractError)
      return { refused: { fault: error.fault, finding: error.finding } }
    if (error instanceof VersionError) return { version: error.found, supported: error.supported }
    throw error
  }
}

/** The files of an answer, or the error that it tells of. */
export function compiledIn(answer: CompileAnswer): Compiled {
  if ('compiled' in answer) return answer.compiled
  if ('refused' in answer) throw new ContractError(answer.refused.fault, answer.refused.finding)
  throw new VersionError(answer.version, answer.supported)
}
