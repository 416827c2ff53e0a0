/** A name that nobody else gives: for a note, or for one wording of it. Works on an intranet without https too. */
export function newId(): string {
  const parts = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) =>
    byte.toString(36).padStart(2, '0'),
  )
  return `n${parts.join('')}`
}
