/** A pattern of words with its open places filled: `filled('Page {page}', { page: 3 })`. */
export function filled(pattern: string, slots: Readonly<Record<string, string | number>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(slots[name] ?? place))
}

/** A pattern cut at its open places: texts and names of places in turn, for a writer that fills them with fields. */
export function cut(
  pattern: string,
): readonly { readonly text?: string; readonly slot?: string }[] {
  return pattern
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { slot: part.slice(1, -1) } : { text: part }))
}
