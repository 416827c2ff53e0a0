import { openApiOf } from './openApi'
import { contractSchemas } from './schemas'

const write = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`

/** The contract beside the data, by path below `api/v1/`: one JSON Schema per resource and one OpenAPI document. */
export function contractFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  const schemas = contractSchemas()
  return new Map([
    ...[...schemas].map(([name, schema]): [string, string] => [
      `schema/${name}.json`,
      write(schema),
    ]),
    ['openapi.json', write(openApiOf(files, schemas))],
  ])
}
