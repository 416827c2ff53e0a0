import { giveUpWritten } from './written'

/** Milliseconds after which a page that still waits for a part takes over as it stands: it answers, and says what it lacks. */
const patience = 5000

/** Whether the application shows all that the written page does, or a dialog that was asked for by a key. */
const isComplete = (root: HTMLElement): boolean =>
  root.querySelector('dialog[open]') !== null ||
  (root.querySelector('main') !== null &&
    root.querySelector('main [data-unfinished], [data-asked]') === null)

/** Whether the written page is the best there is (`written.ts`). */
const isKept = (): boolean => document.documentElement.dataset.kept !== undefined

/** The element of the application that stands where another does in the written page; `undefined` until it is there. */
function likeIn(root: Element, written: Element, target: Element): Element | undefined {
  const places: number[] = []
  for (let at = target; at !== written;) {
    const above = at.parentElement
    if (above === null) return undefined
    places.unshift([...above.children].indexOf(at))
    at = above
  }
  let found: Element | undefined = root
  for (const place of places) found = found?.children[place]
  return found?.tagName === target.tagName ? found : undefined
}

/** Does on the application what the reader did on the written page. */
function repeat(type: string, like: Element, target: Element): void {
  if (type === 'click') {
    // A link was followed by itself.
    if (like instanceof HTMLElement && target.closest('button, input') !== null) like.click()
    return
  }
  const prototype = Object.getPrototypeOf(like) as object
  // Past React's own setter, which would take the value for one that it has set itself.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(like, Reflect.get(target, 'value'))
  for (const event of ['input', 'change']) like.dispatchEvent(new Event(event, { bubbles: true }))
}

/**
 * Puts the application in the place of the page that was written with the site, in one step, as soon as it shows all of it
 * or the reader did something that it can answer. Focus, opened parts and what was done go over.
 */
export function takeOver(root: HTMLElement, written: HTMLElement): void {
  const like = (target: EventTarget | null): Element | undefined =>
    target instanceof Element && written.contains(target)
      ? likeIn(root, written, target)
      : undefined
  const take = (): void => {
    if (isKept()) return
    observer.disconnect()
    clearInterval(timer)
    removeEventListener('click', look)
    removeEventListener('change', look)
    if (!written.isConnected) return
    const focused = like(document.activeElement)
    const opened = [...written.querySelectorAll('details[open]')].flatMap(
      (details) => like(details) ?? [],
    )
    const acts = (globalThis.jalonsActs ?? []).flatMap(({ type, target }) => {
      const one = like(target)
      return one === undefined || !(target instanceof Element) ? [] : [{ type, target, one }]
    })
    giveUpWritten()
    for (const details of opened) details.setAttribute('open', '')
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    for (const { type, target, one } of acts) repeat(type, one, target)
  }
  const look = (): void => {
    const isAsked = (globalThis.jalonsActs ?? []).some(({ target }) => like(target) !== undefined)
    if (!written.isConnected || isAsked || isComplete(root)) take()
  }
  const observer = new MutationObserver(look)
  observer.observe(root, {
    attributeFilter: ['open', 'data-asked'],
    childList: true,
    subtree: true,
  })
  const timer = setInterval(take, patience)
  addEventListener('click', look)
  addEventListener('change', look)
}
