import { ContractError } from '../../src/api/errors'
import { type Refusal, FileRefusal } from '../../src/spreadsheet/refusal'
import words from '../../src/format/words/messages/fr/files.json'

const said = new Map<string, unknown>(Object.entries(words))

/** Units in which the page says a limit, too. */
const megabyte = 1_000_000

const figure = ({ reason }: Refusal, value: number | null): string =>
  value === null ? '' : String(reason === 'tooLarge' ? Math.round(value / megabyte) : value)

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof FileRefusal) return error
  const isJson = error instanceof ContractError && error.finding === null
  if (!isJson) return null
  return new FileRefusal(error.fault === 'empty' ? 'empty' : 'notJson')
}

/** Why a file is not read, in the words of the page: a command has no compiled ones before the first start. */
export function unreadWords(error: unknown): string {
  const refusal = refusalOf(error)
  if (refusal === null) return error instanceof Error ? error.message : String(error)
  const { reason, place, found, limit } = refusal
  const at = place !== null && reason === 'damaged' ? '_at' : ''
  return String(said.get(`file_refused_${reason}${at}`))
    .replace('{place}', place ?? '')
    .replace('{found}', figure(refusal, found))
    .replace('{limit}', figure(refusal, limit))
}
