import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { packageFaults } from './packageFaults'

/** The parts of an office file that are XML, by name. */
export function xmlParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  )
}

/** What an office file must not hold: broken XML, numbers that are none, references to elsewhere, anything that runs. */
export function faultsOf(bytes: Uint8Array): string[] {
  return [...packageFaults(unzipSync(bytes)), ...[...xmlParts(bytes)].flatMap(faultsIn)]
}

function faultsIn([name, xml]: readonly [string, string]): string[] {
  return [
    ...(XMLValidator.validate(xml) === true ? [] : [`${name}: not well formed`]),
    ...[
      ...xml.matchAll(
        /NaN|Infinity|>undefined<|>null<|TargetMode="External"|vbaProject|<script|<f>|javascript:/g,
      ),
    ].map(([fault]) => `${name}: ${fault}`),
  ]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  preserveOrder: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
})

/** Everything of one name in a part, wherever it stands, in order of its depth. */
export function elements(xml: string, name: string): unknown[] {
  const found: unknown[] = []
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look)
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === name) found.push(...(Array.isArray(value) ? value : [value]))
      else look(value)
    }
  }
  look(parser.parse(xml))
  return found
}

/** The text of an element: all its runs put together. */
export function textOf(node: unknown, tag: string): string {
  if (Array.isArray(node)) return node.map((one) => textOf(one, tag)).join('')
  if (typeof node !== 'object' || node === null) return ''
  return Object.entries(node)
    .map(([key, value]) => {
      if (key !== tag) return textOf(value, tag)
      return (Array.isArray(value) ? value : [value])
        .map((one: unknown) => (typeof one === 'string' ? one : textOf({ '#text': one }, '#text')))
        .join('')
    })
    .join('')
}
