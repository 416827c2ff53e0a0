/** One key for the spellings of one name: composed or not, any spaces, capitals, accents. What is shown stays as it was written. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
