/** What stands in a field of a form, without blanks around it; empty where there is none. */
export function textOf(given: FormData, name: string): string {
  const value = given.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
