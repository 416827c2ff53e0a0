import { readJson } from '../../api/http'
import { isDataError } from '../../api/errors'
import { parseJson } from '../../api/json'
import { ownSetId } from '../../api/madeFiles'
import type { Compiled } from '../../plain/compile'
import { isPlainDocument } from '../../plain/isPlain'
import { maxFileBytes } from '../../spreadsheet/limits'
import { FileRefusal } from '../../spreadsheet/refusal'
import { textOf } from '../../api/fileBytes'

const suffix = { fr: ' (votre document)', en: ' (your document)' }

/** Its reader comes with the first document that is opened: most readers open none. */
const compiled = async (value: unknown, signal: AbortSignal): Promise<Compiled> =>
  (await import('../../plain/compileInWorker')).compileInWorker(
    { value, as: { id: ownSetId, suffix } },
    signal,
  )

/** The JSON of a file that is a plain document; `null` of one that is not: its lists are tables like any other. */
async function plainValueIn(file: File): Promise<unknown> {
  if (!/\.json$/i.test(file.name) || file.size > maxFileBytes) return null
  const text = await textOf(file)
  if (text === null) throw new FileRefusal('changed')
  try {
    const value = parseJson(text)
    return isPlainDocument(value) ? value : null
  } catch (error) {
    if (isDataError(error)) return null
    throw error
  }
}

/** A file as a plain document; `null` where it is none. Throws what the document is refused for. */
export async function documentIn(file: File, signal: AbortSignal): Promise<Compiled | null> {
  const value = await plainValueIn(file)
  return value === null ? null : compiled(value, signal)
}

/** The plain document at an address. Throws what no answer came for, and what the document is refused for. */
export async function documentAt(address: string, signal: AbortSignal): Promise<Compiled> {
  const { href } = new URL(address, document.baseURI)
  return compiled(await readJson(href, { signal, cache: 'no-cache' }), signal)
}
