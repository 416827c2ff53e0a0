import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Rule {
  readonly matches: (path: string) => boolean
  readonly headers: readonly (readonly [name: string, value: string])[]
}

function rulesIn(text: string): Rule[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [pattern = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '')
    const beginning = pattern.endsWith('*') ? pattern.slice(0, -1) : null
    return {
      matches: (path) => (beginning === null ? path === pattern : path.startsWith(beginning)),
      headers: lines.map((line) => {
        const at = line.indexOf(':')
        return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]
      }),
    }
  })
}

/** What each file says, until it changes: a host reads it for every answer. */
const known = new Map<string, { readonly changed: number; readonly rules: readonly Rule[] }>()
function rulesOf(file: string): readonly Rule[] {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  if (changed === undefined) return []
  const last = known.get(file)
  if (last?.changed === changed) return last.rules
  const rules = rulesIn(readFileSync(file, 'utf8'))
  known.set(file, { changed, rules })
  return rules
}

/**
 * What a host that reads `_headers` sends with the answer at a path: the rules that match add up, a
 * header that several of them name gets all their values. Strict-Transport-Security needs TLS.
 */
export function hostHeaders(folder: string): (path: string) => Record<string, string> {
  const rules = rulesOf(join(folder, '_headers'))
  return (path) => {
    const sent: Record<string, string> = {}
    for (const [name, value] of rules
      .filter(({ matches }) => matches(path))
      .flatMap(({ headers }) => headers)) {
      const before = sent[name]
      sent[name] = before === undefined ? value : `${before}, ${value}`
    }
    delete sent['strict-transport-security']
    return sent
  }
}
