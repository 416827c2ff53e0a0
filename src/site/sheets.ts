import { byText } from '../domain/order'

const classesOf = (text: string): string[] =>
  [...text.matchAll(/\.(_\w+)/g)].map(([, own = '']) => own)

/**
 * The style sheets, by name, that some markup needs beyond those that its page has. The smallest are taken first: what several
 * of them say comes from the one that says least else.
 */
export function sheetsFor(
  markup: string,
  sheets: ReadonlyMap<string, string>,
  had: readonly string[],
): string[] {
  const left = new Set(
    [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  for (const own of had.flatMap((name) => classesOf(sheets.get(name) ?? ''))) left.delete(own)
  const taken: string[] = []
  for (const [name, text] of [...sheets].toSorted(
    ([a, one], [b, other]) => one.length - other.length || byText(a, b),
  )) {
    if (had.includes(name)) continue
    const own = classesOf(text)
    if (own.some((one) => left.has(one))) taken.push(name)
    for (const one of own) left.delete(one)
  }
  return taken
}
