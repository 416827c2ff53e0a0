/** What the reader did on a page before its application was there: `src/site/asked.js`. */
interface Act {
  readonly type: string
  readonly target: EventTarget | null
}

declare global {
  var jalonsActs: Act[] | undefined
}

/** A page as it was written with the site, before any script. */
interface WrittenPage {
  readonly content: HTMLElement
  /** Where what there is to say of it stands: above it. */
  readonly notice: HTMLElement
  /** Version and closing day of the data in it. */
  readonly version: string
  readonly asOf: string
}

/** The page that was written; `null` where there is none, or the reader asked for another. */
export function writtenPage(): WrittenPage | null {
  // There is none where the page is written.
  const page: Document | undefined = globalThis.document
  const content = page?.getElementById?.('content') ?? null
  const notice = content?.previousElementSibling
  const [, , version, asOf] =
    page?.querySelector('meta[name="jalons:content"]')?.getAttribute('content')?.split(' ') ?? []
  if (content === null || !(notice instanceof HTMLElement)) return null
  if (page.documentElement.dataset.other !== undefined) return null
  return version === undefined || asOf === undefined ? null : { content, notice, version, asOf }
}

/** Shows the application in its place. */
export function giveUpWritten(): void {
  const content = document.getElementById('content')
  content?.previousElementSibling?.remove()
  content?.remove()
}

/** Whether the written page stays, whatever the application shows: nobody answers, and it is the best there is. */
export function keepWritten(isKept: boolean): void {
  document.documentElement.toggleAttribute('data-kept', isKept)
}
