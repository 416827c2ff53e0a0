import { type DataIndex, readIndex } from '../api/apiIndex'
import { parseJson } from '../api/json'
import { madeDocumentBase, madeFiles } from '../api/madeFiles'
import { compileInWorker } from './compileInWorker'

/**
 * The index of the plain document that an address gave: its files are made here and read in place of the network. What was
 * wrong in the document is told as what is wrong in any answer.
 */
export async function documentIndex(value: unknown, signal: AbortSignal): Promise<DataIndex> {
  const { files, setAside, notices } = await compileInWorker({ value }, signal)
  for (const [path, text] of files) madeFiles.set(madeDocumentBase + path, text)
  const url = `${madeDocumentBase}index.json`
  const index = readIndex(parseJson(madeFiles.get(url) ?? ''), url)
  return {
    ...index,
    setAside: [...index.setAside, ...setAside],
    notices: [...index.notices, ...notices],
  }
}
