/* eslint-disable unicorn/consistent-function-scoping -- what runs in the page is sent there as text, and stands alone */
import type { Page } from 'playwright'

/** Runs in the page: notes every stop of the Tab key, where it is, and how it is seen. */
function watchStops(): void {
  const channel = (text: string): number[] => (text.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channel(colour).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  /** The first painted ground around an element; the outline lies outside of it. */
  const groundOf = (element: Element): string => {
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      const { backgroundColor } = getComputedStyle(around)
      if (channel(backgroundColor)[3] !== 0) return backgroundColor
    }
    return getComputedStyle(document.body).backgroundColor
  }
  const stops: Element[] = []
  const faults: string[] = []
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}»`
  let before: { readonly element: Element; readonly rect: DOMRect } | null = null
  let isOver = false
  // Read at the next key: by then the browser has scrolled to what it focused.
  const look = (): void => {
    const element = document.activeElement
    if (isOver || element === null) return
    if (element === document.body || element === stops[0]) {
      isOver = stops.length > 0
      return
    }
    if (element === stops.at(-1)) return
    stops.push(element)
    const style = getComputedStyle(element)
    const seen = element.getBoundingClientRect()
    const rect = new DOMRect(seen.left + scrollX, seen.top + scrollY, seen.width, seen.height)
    const [low = 0, high = 0] = [style.outlineColor, groundOf(element)]
      .map(luminance)
      .toSorted((a, b) => a - b)
    if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2)
      faults.push(`no outline: ${named(element)}`)
    else if ((high + 0.05) / (low + 0.05) < 3)
      faults.push(`faint outline: ${named(element)} ${style.outlineColor} on ${groundOf(element)}`)
    const [box = seen] = element.getClientRects()
    const top = document.elementFromPoint(
      box.left + box.width / 2,
      box.top + Math.min(box.height, 40) / 2,
    )
    if (top === null || !(element.contains(top) || top.contains(element)))
      faults.push(`hidden when focused: ${named(element)}`)
    if (
      before !== null &&
      rect.bottom <= before.rect.top &&
      rect.left < before.rect.right &&
      before.rect.left < rect.right
    )
      faults.push(`goes up: ${named(before.element)} then ${named(element)}`)
    before = { element, rect }
  }
  const canStop = (element: HTMLElement): boolean => {
    if (
      element.tabIndex < 0 ||
      element.matches(':disabled') ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      return false
    // A group of radio buttons is one stop.
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked)
      return true
    const group = [
      ...document.querySelectorAll<HTMLInputElement>(
        `input[type=radio][name="${CSS.escape(element.name)}"]`,
      ),
    ]
    return group.every(({ checked }) => !checked) && group[0] === element
  }
  const modal = document.querySelector('dialog:modal')
  const expected = [
    ...(modal ?? document).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex], iframe',
    ),
  ].filter(canStop)
  const report = (): {
    readonly isOver: boolean
    readonly faults: string[]
    readonly count: number
  } => {
    look()
    const known = stops.filter((stop) => expected.includes(stop as HTMLElement))
    const missed = expected
      .filter((element) => !stops.includes(element))
      .map((element) => `not reached: ${named(element)}`)
    const order = known.flatMap((stop, place) => {
      const last = known[place - 1]
      return last !== undefined &&
        last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING
        ? [`out of order: ${named(stop)}`]
        : []
    })
    const trap = isOver ? [] : [`no way out after: ${named(stops.at(-1) ?? document.body)}`]
    return { isOver, faults: [...missed, ...order, ...trap, ...faults], count: expected.length }
  }
  addEventListener('keydown', look, true)
  Reflect.set(globalThis, 'jalonsStops', report)
}

interface Report {
  readonly isOver: boolean
  readonly faults: string[]
  readonly count: number
}
const reported = (page: Page): Promise<Report> => page.evaluate('jalonsStops()')

/**
 * Walks through the page with the Tab key from its start: every control reached, in the order of the page, seen
 * when it is reached, and a way out at the end.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  })
  await page.evaluate(watchStops)
  let report = await reported(page)
  const limit = report.count * 4 + 20
  for (let pressed = 0; pressed < limit && !report.isOver;) {
    const batch = Math.max(10, report.count - pressed)
    for (let key = 0; key < batch; key += 1) await page.keyboard.press('Tab')
    pressed += batch
    report = await reported(page)
  }
  // What is looked at next stands as a reader without keyboard finds it: no skip link over the brand.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  return report.faults
}
