import { type Cell, fromColumns, type Row, type Table, toColumns } from '../src/api/wire/columns'
import { delay, HttpResponse } from 'msw'

export const scenarioNames = [
  'slow',
  'unavailable',
  'offline',
  'malformed',
  'broken',
  'html',
  'empty',
  'newer',
  'notfound',
] as const
export type ScenarioName = (typeof scenarioNames)[number]

/** The scenario of this name; `null` for none or one that does not exist. */
export function scenarioOf(name: string | null): ScenarioName | null {
  return scenarioNames.find((known) => known === name) ?? null
}

export interface AskedFile {
  /** Path below `api/v1/`. */
  readonly path: string
  readonly text: string
}

/** A file of the API, as a host that keeps the contract answers it. */
export function answerJson({ path, text }: AskedFile): Response {
  const cache = path.endsWith('index.json') ? 'no-cache' : 'public, max-age=31536000, immutable'
  return new HttpResponse(text, {
    headers: { 'content-type': 'application/json', 'cache-control': cache },
  })
}

/** An error after RFC 9457. */
export function answerProblem(
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  return new HttpResponse(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}

type Json = Record<string, unknown>
const isCatalogue = (path: string): boolean => path.includes('catalogue-')
const isIndicator = (path: string): boolean => path.includes('indicators/')

function edited({ path, text }: AskedFile, edit: (content: Json) => Json): AskedFile {
  return { path, text: JSON.stringify(edit(JSON.parse(text) as Json)) }
}

/** Breaks four records of a list, each in its own way; the others stand. `starts` sets the first day of a record. */
function spoil<R extends object>(
  records: readonly R[],
  starts: (record: R, day: string) => object,
): object[] {
  const [asText, unknownStatus, badDate, twice] = records
  return [
    ...records.map((record): object => {
      if (record === asText) return { ...record, value: 'deux cent quatre-vingts' }
      if (record === unknownStatus) return { ...record, status: 'guessed' }
      if (record === badDate) return starts(record, '2024-13')
      return record
    }),
    ...(twice ? [{ ...twice, value: 987_654 }] : []),
  ]
}

function malformed(file: AskedFile): AskedFile {
  if (isCatalogue(file.path)) {
    return edited(file, (catalogue) => {
      const rows: Record<string, Cell>[] = fromColumns(catalogue.promises as Table)
      return {
        ...catalogue,
        promises: toColumns(spoil(rows, (row, start) => ({ ...row, start })) as Row[]),
      }
    })
  }
  if (isIndicator(file.path)) {
    return edited(file, (indicator) => ({
      ...indicator,
      observations: spoil(
        indicator.observations as { period: object | null }[],
        (record, start) => ({
          ...record,
          period: { end: '2024-12-31', ...record.period, start },
        }),
      ),
    }))
  }
  return file
}

function empty(file: AskedFile): AskedFile {
  if (isCatalogue(file.path))
    return edited(file, (catalogue) => ({
      ...catalogue,
      promises: toColumns([]),
      figures: toColumns([]),
    }))
  return isIndicator(file.path)
    ? edited(file, (indicator) => ({ ...indicator, observations: [] }))
    : file
}

const signInPage =
  '<!doctype html><html lang="fr"><title>Connexion au réseau</title><p>Identifiez-vous pour continuer.</p></html>'

/** What the network answers to each file of the API while a scenario plays. */
export const scenarios: Readonly<
  Record<ScenarioName, (file: AskedFile) => Response | Promise<Response>>
> = {
  slow: async (file) => {
    await delay(3500)
    return answerJson(file)
  },
  unavailable: () =>
    answerProblem(503, 'Service Unavailable', 'Maintenance de la base des indicateurs.', {
      'retry-after': '120',
    }),
  offline: () => HttpResponse.error(),
  malformed: (file) => answerJson(malformed(file)),
  broken: ({ path, text }) =>
    answerJson({ path, text: text.slice(0, Math.floor(text.length / 2)) }),
  html: () =>
    new HttpResponse(signInPage, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  empty: (file) => answerJson(empty(file)),
  newer: (file) =>
    answerJson(
      file.path.endsWith('index.json')
        ? edited(file, (index) => ({ ...index, version: '2.0.0' }))
        : file,
    ),
  notfound: ({ path }) => answerProblem(404, 'Not Found', `No resource at ${path}.`),
}
