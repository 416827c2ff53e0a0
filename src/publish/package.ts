import type { Label } from '../domain/observation'

const schemas: Readonly<Record<string, string>> = {
  'subventions.csv': 'https://schema.data.gouv.fr/schemas/scdl/subventions/2.1.1/schema.json',
  'indicateurs.csv':
    'https://schema.data.gouv.fr/schemas/etalab/schema-impact-service-public-numerique/0.5.0/schema.json',
}

interface Described {
  readonly id: string
  readonly label: Label
  readonly asOf: string
  readonly simulated: boolean
}

const nameOf = (path: string): string => path.toLowerCase().replaceAll(/[^a-z0-9._/-]/g, '-')

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

async function resourceOf(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Record<string, unknown>> {
  const plain = {
    name: nameOf(path),
    path,
    bytes: bytes.length,
    hash: await sha256(bytes),
    encoding: 'utf-8',
  }
  const schema = schemas[path]
  if (schema === undefined) return { ...plain, format: 'json', mediatype: 'application/json' }
  return {
    ...plain,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { delimiter: ',' },
    schema,
  }
}

/** `datapackage.json` of a folder, after Frictionless Data Package 1: every file with its size, its hash and, for a table, its schema. */
export async function dataPackage(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  { id, label, asOf, simulated }: Described,
  day: string,
): Promise<string> {
  const resources: Record<string, unknown>[] = []
  for (const [path, bytes] of files)
    if (/\.(?:json|csv)$/.test(path)) resources.push(await resourceOf(path, bytes))
  const content = {
    profile: 'data-package',
    name: `jalons-${id}`,
    title: label.fr,
    description: simulated ? 'Comporte des chiffres simulés.' : '',
    version: asOf,
    created: `${day}T00:00:00Z`,
    resources,
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
