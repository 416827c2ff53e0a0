import { posix } from 'node:path'
import { strFromU8 } from 'fflate'

const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].flatMap(([, found]) => found ?? [])
const twice = (list: readonly string[]): string[] =>
  list.filter((one, place) => list.indexOf(one) !== place)
const typesPart = '[Content_Types].xml'
const folderOf = (part: string): string => posix.dirname(part)

/** ECMA-376-2, 7.2.3: every part has one type, and every type is of a part that is there. */
function typeFaults(names: readonly string[], types: string): string[] {
  const typed = all(types, /<Override\b[^>]*?PartName="\/([^"]+)"/g)
  const endings = all(types, /<Default\b[^>]*?Extension="([^"]+)"/g)
  const isTyped = (name: string): boolean =>
    typed.includes(name) || endings.includes(name.split('.').at(-1) ?? '')
  return [
    ...typed.filter((name) => !names.includes(name)).map((name) => `type of no part: ${name}`),
    ...twice(typed).map((name) => `type given twice: ${name}`),
    ...twice(endings).map((ending) => `ending given twice: ${ending}`),
    ...names
      .filter((name) => name !== typesPart && !isTyped(name))
      .map((name) => `part without type: ${name}`),
  ]
}

/** ECMA-376-2, 6.5: relationships stand beside their part, have ids of their own and lead to parts; no part is out of reach. */
function relationFaults(texts: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  const reached = new Set<string>()
  const faults = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const base = folderOf(folderOf(name))
      const of = posix.join(base, posix.basename(name).slice(0, -'.rels'.length))
      const xml = texts.get(name) ?? ''
      const ids = all(xml, /<Relationship\b[^>]*? Id="([^"]+)"/g)
      const targets = all(xml, /<Relationship\b(?![^>]*"External")[^>]*? Target="([^"]+)"/g).map(
        (target) => (target.startsWith('/') ? target.slice(1) : posix.join(base, target)),
      )
      for (const target of targets) reached.add(target)
      const used = all(texts.get(of) ?? '', / r:(?:id|embed|link|pict)="([^"]+)"/g)
      const misplaced =
        name === '_rels/.rels' || names.includes(of) ? [] : [`relationships of no part: ${name}`]
      const repeated = twice(ids).map((id) => `${name}: ${id} twice`)
      const dangling = targets
        .filter((to) => !names.includes(to))
        .map((to) => `${name}: leads to no part ${to}`)
      const unknown = used
        .filter((id) => !ids.includes(id))
        .map((id) => `${of}: no relationship ${id}`)
      return misplaced.concat(repeated, dangling, unknown)
    })
  const lost = names.filter(
    (name) => name !== typesPart && !name.endsWith('.rels') && !reached.has(name),
  )
  return [...faults, ...lost.map((name) => `part out of reach: ${name}`)]
}

/** What one part must not hold, with the place in ECMA-376-1 that says so. */
function partFaults(name: string, xml: string): string[] {
  const drawings = ['p:cNvPr', 'pic:cNvPr', 'xdr:cNvPr', 'wp:docPr'].flatMap((element) =>
    twice(all(xml, new RegExp(`<${element} (?:[^<>]*? )?id="(\\d+)"`, 'g'))).map(
      (id) => `${element} ${id} twice (20.1.2.2.8)`,
    ),
  )
  const backgrounds = all(xml, /(<p:bgPr>.*?<\/p:bgPr>)/gs).filter(
    (background) => !/<a:effect(?:Lst|Dag)/.test(background),
  )
  const bodies = all(xml, /<(?:a|p|xdr):txBody>(.*?)<\/(?:a|p|xdr):txBody>/gs).filter(
    (body) => !/<a:p[ >/]/.test(body),
  )
  // A screen reader calls an object by its name: a number says nothing.
  const numbered = name.startsWith('ppt/slides/')
    ? all(xml, /<p:cNvPr\b[^>]* name="((?:Text|Table|Chart) \d+)"/g)
    : []
  const cells = all(xml, /<w:tc>(.*?)<\/w:tc>/gs).filter((cell) => !/<w:p[ >/]/.test(cell))
  return [
    ...drawings,
    ...all(xml, / name="([^"]*&(?!(?:amp|lt|gt|quot|apos|#\w+);)[^"]*)"/g).map(
      (called) => `${called}: a character cut in two (XML 4.1)`,
    ),
    ...numbered.map((called) => `${called}: named by a number (20.1.2.2.8)`),
    ...twice(all(xml, /<w:bookmarkStart\b[^>]*? w:id="([^"]+)"/g)).map(
      (id) => `bookmark ${id} twice (17.13.6.2)`,
    ),
    ...twice(all(xml, /<sheet\b[^>]*? sheetId="(\d+)"/g)).map(
      (id) => `sheet ${id} twice (18.2.19)`,
    ),
    ...backgrounds.map(() => 'background without effects (19.3.1.2)'),
    ...bodies.map(() => 'text body without paragraph (20.1.2.1.40)'),
    ...cells.map(() => 'table cell without paragraph (17.4.66)'),
  ].map((fault) => `${name}: ${fault}`)
}

/** What makes an office program ask whether it should repair a file: parts, types and relationships that disagree, numbers twice. */
export function packageFaults(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const names = Object.keys(parts)
  const texts = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  return [
    ...names.filter((name) => name.endsWith('/')).map((name) => `a folder as an entry: ${name}`),
    ...typeFaults(names, texts.get(typesPart) ?? ''),
    ...relationFaults(texts, names),
    ...[...texts].flatMap(([name, xml]) => partFaults(name, xml)),
  ]
}
