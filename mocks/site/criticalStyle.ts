/** A rule or a block of rules of a style sheet: what stands before its brace, and what within. */
interface Block {
  readonly head: string
  readonly body: string
}

/** The outermost blocks of a minified style sheet. */
function blocksIn(css: string): Block[] {
  const blocks: Block[] = []
  let depth = 0
  let start = 0
  let open = 0
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) open = at
      depth += 1
    } else if (css[at] === '}') {
      depth -= 1
      if (depth === 0) {
        blocks.push({ head: css.slice(start, open), body: css.slice(open + 1, at) })
        start = at + 1
      }
    } else if (css[at] === ';' && depth === 0) start = at + 1
  }
  return blocks
}

const classesIn = (selector: string): string[] => [...selector.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name)

/**
 * The part of a style sheet that a piece of markup needs, for the screen: rules all of whose classes it has, or that
 * name none. Rules for paper and of pages that are not there come with the whole sheet.
 */
export function criticalStyle(css: string, markup: string): string {
  const present = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
  const isPresent = (selector: string): boolean => classesIn(selector).every((name) => present.has(name))
  return blocksIn(css)
    .map(({ head, body }) => {
      if (/^@(?:media|supports)/.test(head)) {
        const inner = /\bprint\b/.test(head) ? '' : criticalStyle(body, markup)
        return inner === '' ? '' : `${head}{${inner}}`
      }
      if (head.startsWith('@')) return ''
      const selectors = head.split(',').filter(isPresent)
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`
    })
    .join('')
}
