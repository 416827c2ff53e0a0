import { strFromU8, strToU8 } from 'fflate'

/** A drawing's number in its part, whichever way it is drawn. */
const drawingId = /(<(\w+:(?:cNvPr|docPr)) (?:[^<>]*? )?id=")(\d+)(?=")/g

/** Each drawing of a part under a number of its own (ECMA-376-1, 20.1.2.2.8): the first of a number keeps it. */
function withOwnIds(xml: string): string {
  const seen = new Map<string, Set<number>>()
  let highest = Math.max(0, ...[...xml.matchAll(drawingId)].map(([, , , id]) => Number(id)))
  return xml.replace(drawingId, (_all, open: string, element: string, id: string) => {
    const known = seen.get(element) ?? new Set<number>()
    seen.set(element, known)
    const own = known.has(Number(id)) ? (highest += 1) : Number(id)
    known.add(own)
    return `${open}${own}`
  })
}

/** A background with its effects, none of them: programs ask for repair where a fill stands alone (ECMA-376-1, 19.3.1.2). */
const withEffects = (xml: string): string =>
  xml.replace(/<p:bgPr>(?:(?!<\/p:bgPr>).)*<\/p:bgPr>/gs, (background) =>
    background.includes('<a:effect')
      ? background
      : background.replace('</p:bgPr>', '<a:effectLst/></p:bgPr>'),
  )

/**
 * Puts right, in the parts of an office file, what the libraries leave and what makes a program ask whether it should repair:
 * types of parts that are not there (ECMA-376-2, 7.2.3), folders as entries, drawings that share a number.
 */
export function makeSound(parts: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.endsWith('/')) delete parts[name]
    else if (name === '[Content_Types].xml')
      parts[name] = strToU8(
        strFromU8(bytes).replace(
          /<Override\b[^>]*?PartName="\/([^"]+)"[^>]*>/g,
          (entry, part: string) => (part in parts ? entry : ''),
        ),
      )
    else if (/^(?:ppt|word)\/.*\.xml$/.test(name))
      parts[name] = strToU8(withEffects(withOwnIds(strFromU8(bytes))))
  }
}
