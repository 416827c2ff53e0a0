import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { contractFiles } from '../../mocks/contract/files'
import { schemaNameOf } from '../../mocks/contract/schemas'
import { bundledActFiles, bundledDemonstration, mockApiFiles } from '../../mocks/bundledFiles'
import { type NamedFile, publishedFrom } from '../../mocks/dataSet'
import { dataSetsFrom } from '../../mocks/dataSets'
import { actFilesOnDisk, demonstrationOnDisk } from '../../mocks/filesOnDisk'
import { apiFiles } from '../../src/publish/apiFiles'
import { withPacks } from '../../src/publish/packs'
import { resourceNames } from '../../src/api/wire/apiIndex'
import { fromColumns } from '../../src/api/wire/columns'
import { some } from '../support/some'

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

let files: Map<string, string>
let contract: Map<string, string>
let ajv: Ajv2020

beforeAll(async () => {
  files = await mockApiFiles()
  contract = contractFiles(files)
  ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: isDay } })
  for (const [path, text] of contract) {
    if (path.startsWith('schema/')) ajv.addSchema(JSON.parse(text), schemaNameOf(path))
  }
})

/** What a value breaks in its schema; `null` for nothing. */
function brokenBy(name: string, value: unknown): string | null {
  return ajv.validate(name, value) ? null : ajv.errorsText()
}

describe('the published files', () => {
  it('each keep the schema of their resource', () => {
    const broken = [...files].flatMap(
      ([path, text]) => brokenBy(schemaNameOf(path), JSON.parse(text)) ?? [],
    )
    expect(broken).toEqual([])
  })

  it('have catalogues whose rows keep the schemas of their rows', () => {
    for (const folder of ['', 'demonstration/']) {
      const [, text = ''] =
        [...files].find(([path]) => path.startsWith(`${folder}catalogue-`)) ?? []
      const { promises, figures } = JSON.parse(text)
      for (const row of fromColumns(promises))
        expect(brokenBy('catalogue#/$defs/promisesRow', row)).toBeNull()
      for (const row of fromColumns(figures))
        expect(brokenBy('catalogue#/$defs/figuresRow', row)).toBeNull()
    }
  })

  it('are named by their content, and all by the index of their data set', () => {
    const indexes = ['', 'demonstration/'].map((folder) => `${folder}index.json`)
    const named = indexes.flatMap((index) =>
      (files.get(index)?.match(/[a-z0-9./-]+\.[0-9a-f]{10}\.json/g) ?? []).map((href) =>
        index.replace('index.json', href),
      ),
    )
    expect([...files.keys()].toSorted()).toEqual([...new Set([...indexes, ...named])].toSorted())
  })

  it('are the same when they are made again, from the disk as from the bundle', async () => {
    const again = await withPacks(
      await apiFiles(dataSetsFrom(bundledActFiles, bundledDemonstration)),
    )
    const fromDisk = await withPacks(
      await apiFiles(
        dataSetsFrom(actFilesOnDisk(process.cwd()), demonstrationOnDisk(process.cwd())),
      ),
    )
    // Each path but that of the index holds the hash of its content.
    expect([...again.keys()]).toEqual([...files.keys()])
    expect([...fromDisk.keys()]).toEqual([...files.keys()])
    for (const index of ['index.json', 'demonstration/index.json'])
      expect(again.get(index)).toBe(files.get(index))
    expect([...contractFiles(files)]).toEqual([...contract])
  })

  it('refuse what breaks the contract', () => {
    expect(brokenBy('indicator', { id: 'x' })).toContain('required')
    expect(
      brokenBy('index', { ...JSON.parse(files.get('index.json') ?? ''), asOf: '2026-13-01' }),
    ).toContain('asOf')
  })
})

describe('openapi.json', () => {
  it('has every resource, with a schema and an example that keeps it', () => {
    const { openapi, paths, components } = JSON.parse(contract.get('openapi.json') ?? '')
    expect(openapi).toBe('3.1.0')
    const operations: {
      operationId: string
      responses: Record<
        string,
        { content: Record<string, { schema: { $ref: string }; example?: unknown }> }
      >
    }[] = Object.values(paths).map((path) => (path as { get: never }).get)
    expect(operations.map(({ operationId }) => operationId)).toEqual(
      ['index', 'catalogue', 'series', 'indicator', 'pack', ...resourceNames].map(
        (name) => `read-${name}`,
      ),
    )
    for (const { operationId, responses } of some(operations)) {
      const name = operationId.replace('read-', '')
      const content = responses['200']?.content['application/json']
      expect(content?.schema.$ref).toBe(`#/components/schemas/${name}`)
      expect(Object.keys(components.schemas)).toContain(name)
      expect([operationId, brokenBy(name, content?.example)]).toEqual([operationId, null])
      expect(responses['404']?.content).toHaveProperty('application/problem+json')
    }
  })
})

const isReference = ({ name }: NamedFile): boolean => name === 'reference.json'
const isAct = ({ name }: NamedFile): boolean => /^(?:gbm|dijon)-[a-z0-9-]+\.json$/.test(name)

describe('the merge of the acts', () => {
  const [reference, act] = [
    bundledActFiles.filter(isReference),
    bundledActFiles.filter(isAct).slice(0, 1),
  ]

  it('refuses an id that stands twice, with both places', () => {
    const again = act.map(({ content }) => ({ name: 'gbm-again.json', content }))
    expect(() => publishedFrom([...reference, ...act, ...again])).toThrow(
      /^id ".+" stands in mocks\/acts\/.+\[\d+\] and in mocks\/acts\/.+\[\d+\]$/,
    )
  })

  it('names the file that breaks the shape', () => {
    expect(() => publishedFrom([...reference, { name: 'gbm-bad.json', content: {} }])).toThrow(
      'mocks/acts/gbm-bad.json: act',
    )
    expect(() => publishedFrom(act)).toThrow('reference.json is missing')
  })
})
