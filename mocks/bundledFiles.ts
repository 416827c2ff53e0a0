import { apiFiles } from '../src/publish/apiFiles'
import { withPacks } from '../src/publish/packs'
import { dataSetsFrom } from './dataSets'
import type { NamedFile } from './dataSet'
import demonstration from './demonstration/demonstration.json'

const modules = import.meta.glob<unknown>('./acts/*.json', { eager: true, import: 'default' })

/** The files of `mocks/acts` where Vite bundles: in the browser's mock and in tests. */
export const bundledActFiles: readonly NamedFile[] = Object.entries(modules).map(
  ([path, content]) => ({
    name: path.replace('./acts/', ''),
    content,
  }),
)

/** The content of `mocks/demonstration/demonstration.json`. */
export const bundledDemonstration: unknown = demonstration

// Kept beyond this module, which the tests of screens load anew for each file.
const kept: typeof globalThis & { jalonsMockApiFiles?: Promise<Map<string, string>> } = globalThis

/** The files of the mock API by path below `api/v1/`, made once. */
export function mockApiFiles(): Promise<Map<string, string>> {
  kept.jalonsMockApiFiles ??= apiFiles(dataSetsFrom(bundledActFiles, bundledDemonstration)).then(
    withPacks,
  )
  return kept.jalonsMockApiFiles
}
