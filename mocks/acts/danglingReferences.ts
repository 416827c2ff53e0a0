import type { DataSet } from '../../src/publish/dataSet'
import { faultsOf } from '../contract/kit/fault'
import { checkReferences } from '../contract/kit/references'

/** References of a data set that lead nowhere, each with the record, its field and what is not there. */
export function danglingReferences(dataSet: DataSet): string[] {
  const read = {
    set: { ...dataSet, figures: [] },
    placeOf: (record: object) => ({
      file: '',
      at: 'id' in record && typeof record.id === 'string' ? record.id : '',
    }),
  }
  return faultsOf((tell) => checkReferences(read, tell)).map(({ at, found }) => `${at}: ${found}`)
}
