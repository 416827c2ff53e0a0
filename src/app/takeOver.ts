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

/** Whether the written page does by itself what was asked of it: shows another form of a figure, or what stands behind a button (`src/site/asked.js`). */
const isAnswered = (control: Element): boolean => control.matches('[role=tab], [aria-expanded]')

/** The element of the application that stands where another does in the written page; `undefined` until it is there. */
function likeIn(root: Element, written: Element, target: Element): Element | undefined {
  const places: number[] = []
  for (let at = target; at !== written;) {
    const above = at.parentElement
    if (above === null) return undefined
    // What stands for paper and readers without JavaScript alone the application does not have.
    const present = [...above.children].filter((one) => !one.matches('[data-spare]'))
    places.unshift(present.indexOf(at))
    at = above
  }
  let found: Element | undefined = root
  for (const place of places) found = found?.children[place]
  return found?.tagName === target.tagName ? found : undefined
}

/** A press or a choice on the written page. */
interface Act {
  readonly type: string
  readonly control: Element
}

const doings = ['click', 'change'] as const

/** What answers a press or a choice, whichever of its parts was hit. A link was followed by itself. */
const controlOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('button, input, select, textarea') : null

/** Words without spaces, which engines set in their own ways. */
const wordsOf = (element: Element): string => element.textContent.replaceAll(/\s/g, '')

/** What was done on the written page until now, what is being typed into it with it. */
const actsOn = (written: HTMLElement): Act[] => [
  ...(globalThis.jalonsActs ?? []).flatMap(({ type, target }) => {
    const control = controlOf(target)
    return control === null ? [] : [{ type, control }]
  }),
  ...[...written.querySelectorAll('input')].flatMap((control) =>
    control.value === control.defaultValue ? [] : [{ type: 'change', control }],
  ),
]

/** Does on the application what the reader did on the written page. */
function repeat(type: string, like: Element, target: Element): void {
  if (type === 'click') {
    if (like instanceof HTMLElement && like.matches('button, input')) like.click()
    return
  }
  const prototype = Object.getPrototypeOf(like) as object
  // Past React's own setter, which would take the value for one that it has set itself.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(like, Reflect.get(target, 'value'))
  for (const event of ['input', 'change']) like.dispatchEvent(new Event(event, { bubbles: true }))
}

/**
 * Puts the application in the place of the page that was written with the site, in one step, as soon as it shows all of it
 * or the reader did something that it can answer. Focus, opened parts and what was done go over: what it cannot answer yet
 * is done once it can, unless the reader does something else first.
 */
export function takeOver(root: HTMLElement, written: HTMLElement): void {
  const like = (target: EventTarget | null): Element | undefined =>
    target instanceof Element && written.contains(target)
      ? likeIn(root, written, target)
      : undefined
  /** The control of the application that answers what was done on the written page: in the same place, with the same words. */
  const answering = (control: Element): Element | undefined => {
    const one = like(control)
    return one !== undefined && wordsOf(one) === wordsOf(control) ? one : undefined
  }
  let left: readonly Act[] = []
  const answer = (): void => {
    left = left.filter(({ type, control }) => {
      const one = answering(control)
      if (one !== undefined) repeat(type, one, control)
      return one === undefined
    })
  }
  const stop = (): void => {
    left = []
    observer.disconnect()
    for (const type of doings) removeEventListener(type, done)
  }
  /** What the reader does now is on the application: what he did before is no longer what he wants. A field that goes while it is typed into says that it has changed. */
  const done = ({ isTrusted, target }: Event): void => {
    const isBefore = target instanceof Node && written.contains(target)
    if (isTaken && isTrusted && !isBefore) stop()
    else if (!isTaken) look()
  }
  let isTaken = false
  const take = (): void => {
    if (isKept()) return
    isTaken = true
    clearInterval(timer)
    if (!written.isConnected) return stop()
    const focused = like(document.activeElement)
    const opened = [...written.querySelectorAll('details[open]')].flatMap(
      (details) => like(details) ?? [],
    )
    left = actsOn(written)
    giveUpWritten()
    for (const details of opened) details.setAttribute('open', '')
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    look()
  }
  const look = (): void => {
    const isWhole = isComplete(root)
    if (!isTaken) {
      const isAsked = actsOn(written).some(
        ({ control }) => !isAnswered(control) && answering(control) !== undefined,
      )
      if (!written.isConnected || isAsked || isWhole) take()
      return
    }
    answer()
    if (left.length === 0 || isWhole) stop()
  }
  const observer = new MutationObserver(look)
  observer.observe(root, {
    attributeFilter: ['open', 'data-asked'],
    childList: true,
    subtree: true,
  })
  const timer = setInterval(take, patience)
  for (const type of doings) addEventListener(type, done)
}
