const two = (part: number): string => String(part).padStart(2, '0')

/** The reader's own calendar day, ISO. A page may say that a due date has passed since; no reading looks at it. */
export function readerDay(now: Date = new Date()): string {
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
