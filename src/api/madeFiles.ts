import type { DataIndex } from './apiIndex'

/** Id of the data set that is made of the reader's own files. */
export const ownSetId = 'fichier'

/** Address of files that were made in this page. No such host exists, and none is ever asked. */
export const madeBase = 'https://fichier.invalid/'

/** Address of the files that are made of a plain document, where the API is one. */
export const madeDocumentBase = 'https://document.invalid/'

/** Whether an address is of a file that only this page makes: where it is not there, nobody has it. */
export const isMade = (url: string): boolean =>
  url.startsWith(madeBase) || url.startsWith(madeDocumentBase)

/** Files of the API that were made in this page, by address: read in place of the network. */
export const madeFiles = new Map<string, string>()

/** Reads the index of the reader's own set. The application says how (`app/App.tsx`): the set is built on this floor, which knows nothing of it. */
export const madeSet: {
  readIndex: (main: DataIndex) => Promise<DataIndex>
  /** Of what the one address of a plain document answered. */
  readDocument: (value: unknown, signal: AbortSignal) => Promise<DataIndex>
} = {
  readIndex: async (main) => main,
  readDocument: () => Promise.reject(new Error('no reader of plain documents')),
}
