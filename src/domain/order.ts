/** Texts, ids and ISO days by their code units: the same order in every engine and language, 0 for equal ones. For words that a reader looks up, fold them first. */
export function byText(one: string, other: string): number {
  return byKey(one, other)
}

/** Keys of one kind, texts or numbers, the smaller first; 0 for equal ones. */
export function byKey(one: string | number, other: string | number): number {
  return one === other ? 0 : one < other ? -1 : 1
}
