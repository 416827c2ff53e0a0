import { apiFiles } from '../src/data/publication/apiFiles'
import { type NamedFile, publishedFrom } from './dataSet'

const modules = import.meta.glob<unknown>('./acts/*.json', { eager: true, import: 'default' })

/** The files of `mocks/acts` where Vite bundles: in the browser's mock and in tests. */
export const bundledActFiles: readonly NamedFile[] = Object.entries(modules).map(([path, content]) => ({
  name: path.replace('./acts/', ''),
  content,
}))

let files: Promise<Map<string, string>> | undefined

/** The files of the mock API by path below `api/v1/`, made once. */
export function mockApiFiles(): Promise<Map<string, string>> {
  files ??= apiFiles([publishedFrom(bundledActFiles)])
  return files
}
