import { strFromU8, unzipSync } from 'fflate'
import { type Host, noAnswer } from '../../mocks/contract/kit/answer'
import { checkContract, type Report } from '../../mocks/contract/kit/kit'

const api = 'api/v1/'

/** A packed folder, read back. */
export const folderOf = (zip: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]))

/** What the contract's kit says of the API in a packed folder. */
export function contractReport(files: ReadonlyMap<string, string>): Promise<Report> {
  const host: Host = {
    name: 'zip',
    url: null,
    async read(path) {
      const text = files.get(api + path)
      if (text === undefined) return { ...noAnswer('unreachable', 0), status: 404, failure: null }
      return {
        status: 200,
        headers: new Map(),
        bytes: Buffer.from(text),
        duration: 0,
        failure: null,
      }
    },
    list: () =>
      [...files.keys()]
        .filter((path) => path.startsWith(api))
        .map((path) => path.slice(api.length)),
  }
  return checkContract(host)
}
