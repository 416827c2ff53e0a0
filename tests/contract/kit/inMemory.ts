import { createHash } from 'node:crypto'
import type { Answer, Host } from '../../../mocks/contract/kit/answer'
import { clusterSet } from '../../../mocks/contract/national/cluster'
import { apiFiles } from '../../../src/publish/apiFiles'
import { fromColumns, type Row, toColumns } from '../../../src/api/wire/columns'
import type { DataSet } from '../../../src/publish/dataSet'

export type Files = Map<string, string | Uint8Array>

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T
export type Draft = Mutable<DataSet>

/** A small set that keeps the contract, as `change` leaves it. */
export async function filesOf(change: (set: Draft) => void): Promise<Files> {
  const first: Draft = structuredClone(clusterSet(1)) as Draft
  change(first)
  return apiFiles([first])
}

let kept: Promise<Files> | undefined

/** Two small sets that keep the contract, made once. */
export async function wholeFiles(): Promise<Files> {
  kept ??= apiFiles([clusterSet(1), clusterSet(2)])
  return new Map(await kept)
}

interface HostOptions {
  /** Where it stands for an address: it then answers with the headers that the contract asks for. */
  readonly url?: URL | null
  /** Milliseconds that each answer takes, as it says. */
  readonly duration?: number
  /** True where the kit can see what lies there, as in a folder. */
  readonly isListed?: boolean
}

/** A host that holds these files. */
export function hostOf(
  files: Files,
  { url = null, duration = 0, isListed = false }: HostOptions = {},
): Host {
  return {
    name: 'memory',
    url,
    list: isListed ? () => [...files.keys()] : null,
    async read(path, asked = {}): Promise<Answer> {
      const body = files.get(path)
      const problem = { type: 'about:blank', title: 'Not Found', status: 404 }
      const status = body === undefined ? 404 : asked['if-none-match'] === undefined ? 200 : 304
      const headers = {
        'access-control-allow-origin': '*',
        'content-type': body === undefined ? 'application/problem+json' : 'application/json',
        'cache-control': path.endsWith('index.json')
          ? 'no-cache'
          : 'public, max-age=31536000, immutable',
        'content-encoding': 'gzip',
        vary: 'Accept-Encoding',
        etag: '"1"',
      }
      const bytes = Buffer.from(body ?? JSON.stringify(problem))
      return {
        status,
        headers: new Map(url === null ? [] : Object.entries(headers)),
        bytes,
        duration,
        failure: null,
      }
    },
  }
}

const textOf = (body: string | Uint8Array | undefined): string =>
  typeof body === 'string' ? body : Buffer.from(body ?? []).toString()

/** Gives the first set's file of this name another content, and the name that belongs to it. */
export function rewrite(
  files: Files,
  start: string,
  change: (text: string) => string | Uint8Array,
): void {
  const path = [...files.keys()].find((key) => key.startsWith(start))
  if (path === undefined) throw new Error(`no file ${start}`)
  const body = change(textOf(files.get(path)))
  if (path.endsWith('index.json')) {
    files.set(path, body)
    return
  }
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  const renamed = path.replace(/\.[0-9a-f]{10}\.json$/, `.${hash}.json`)
  files.delete(path)
  files.set(renamed, body)
  files.set('index.json', textOf(files.get('index.json')).replace(path, renamed))
}

/** Sets what stands at a path of a JSON file (`observations.0.value`); `undefined` takes it away. */
export function put(files: Files, start: string, path: string, value: unknown): void {
  rewrite(files, start, (text) => {
    const content: unknown = JSON.parse(text)
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const parent = steps.reduce<unknown>(
      (inner, step) => Reflect.get(inner as object, step),
      content,
    )
    if (Array.isArray(parent) && value === undefined) parent.splice(Number(last), 1)
    else Reflect.set(parent as object, last, value)
    return JSON.stringify(content)
  })
}

/** Adds a file to the first set, under the name that belongs to its content. */
export function add(files: Files, name: string, content: unknown): string {
  const text = JSON.stringify(content)
  const path = `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`
  files.set(path, text)
  return path
}

/** Changes the rows of a table of a catalogue. */
export function rows(
  files: Files,
  start: string,
  table: string,
  change: (rows: readonly Row[]) => readonly Row[],
): void {
  rewrite(files, start, (text) => {
    const catalogue = JSON.parse(text)
    return JSON.stringify({
      ...catalogue,
      [table]: toColumns(change(fromColumns(catalogue[table]))),
    })
  })
}
