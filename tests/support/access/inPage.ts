/* eslint-disable unicorn/consistent-function-scoping -- what runs in the page is sent there as text, and stands alone */
/**
 * Functions that run in the page: Playwright sends their text, so each stands alone. They answer with
 * faults in words, empty where all is well.
 */

/** Drawings that are neither named nor hidden, tables and landmarks of one kind without a name, headings without `scope`. */
export function namingFaults(): string[] {
  const nameOf = (element: Element): string =>
    element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') ?? ''
  const bare = [...document.querySelectorAll('svg')].filter(
    (svg) => svg.closest('[role=img][aria-label], [aria-hidden=true]') === null,
  )
  const tables = [...document.querySelectorAll('table')].filter(
    (table) => table.caption === null && nameOf(table) === '',
  )
  const navigations = [...document.querySelectorAll('nav, aside')].filter(
    (element) => nameOf(element) === '',
  )
  return [
    ...bare.map((svg) => `drawing without a name: ${svg.parentElement?.className}`),
    ...tables.map((table) => `table without a caption: ${table.className}`),
    ...navigations.map((element) => `${element.tagName} without a name`),
    ...[...document.querySelectorAll('th:not([scope])')].map(
      (head) => `th without scope: ${head.textContent}`,
    ),
    ...(document.querySelectorAll('main').length === 1 ? [] : ['not exactly one main']),
    ...(document.doctype?.name === 'html' ? [] : ['no doctype']),
    ...(document.title.endsWith(' – Jalons') ? [] : [`title: ${document.title}`]),
  ]
}

/** Ids that stand twice. */
export function idFaults(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `twice: #${id}`)
}

/** Markup that a parser reads otherwise than React wrote it, as a table row outside of a table (RGAA 8.2). Runs in an empty page, which has no policy. */
export function parsingFaults(written: string): string[] {
  const read = new DOMParser().parseFromString(`<!doctype html><body>${written}`, 'text/html').body
    .innerHTML
  if (written === read) return []
  const differs = Array.from(written, (letter, place) => letter === read[place]).indexOf(false)
  return [`parsed otherwise: ${written.slice(Math.max(0, differs - 120), differs + 80)}`]
}

/** Content wider than the window, and text cut off by a box or lying on other text. SVG texts are left to their tables. */
export function layoutFaults(): string[] {
  // Behind an open dialog the page is not to be read.
  const root = document.querySelector('dialog:modal') ?? document.body
  const width = document.documentElement.clientWidth
  const scroll = document.documentElement.scrollWidth
  const wide = scroll > width ? [`scrolls sideways: ${scroll} > ${width}`] : []
  const cut: string[] = []
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} «${element.textContent.trim().slice(0, 40)}»`
  // Text for screen readers alone is cut on purpose.
  const hidden = new Map<Element, boolean>()
  const isHidden = (element: Element): boolean => {
    const known = hidden.get(element)
    if (known !== undefined) return known
    const { clipPath, position } = getComputedStyle(element)
    const is =
      (position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)) ||
      (element.parentElement !== null && isHidden(element.parentElement))
    hidden.set(element, is)
    return is
  }
  for (const element of root.querySelectorAll<HTMLElement>(
    '*:not(svg *, select, option, input, textarea)',
  )) {
    const { overflowX, overflowY } = getComputedStyle(element)
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
    if (!cuts(overflowX) && !cuts(overflowY)) continue
    const isWide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1
    const isHigh = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1
    if (
      (isWide || isHigh) &&
      element.textContent.trim() !== '' &&
      element.checkVisibility() &&
      !isHidden(element)
    )
      cut.push(`cut: ${named(element)}`)
  }
  const lines: { readonly element: Element; readonly rect: DOMRect }[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement
    if (
      element === null ||
      text.textContent?.trim() === '' ||
      element.closest('svg, select, noscript, script, style') !== null
    )
      continue
    if (!element.checkVisibility({ visibilityProperty: true }) || isHidden(element)) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const rect of range.getClientRects())
      if (rect.width > 1 && rect.height > 1) lines.push({ element, rect })
  }
  lines.sort((a, b) => a.rect.top - b.rect.top)
  const over: string[] = []
  for (const [place, { element, rect }] of lines.entries()) {
    for (let next = place + 1; next < lines.length; next += 1) {
      const other = lines[next]
      if (other === undefined) break
      // Line boxes of one paragraph may touch: half of a line's height is text on text.
      if (other.rect.top > rect.bottom - rect.height / 2) break
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
      if (across > 2 && other.element !== element)
        over.push(`overlap: ${named(element)} and ${named(other.element)}`)
    }
  }
  return [...wide, ...cut.slice(0, 3), ...over.slice(0, 3)]
}

/** The spacing of WCAG 1.4.12, as a reader's own style sheet would set it. Answers how to take it off again. */
export function spaceTexts(on: boolean): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  )
  document.adoptedStyleSheets = on ? [sheet] : []
}

/** Drawn parts that can hardly be told from the page's ground: less than 3:1 (WCAG 1.4.11). Grounds and grid lines carry nothing, and what is drawn in the colour of the paper lies on a mark. */
export function drawingFaults(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map<string, number>()
  const luminance = (colour: string): number => {
    const is = known.get(colour) ?? drawn(colour)
    known.set(colour, is)
    return is
  }
  const drawn = (colour: string): number => {
    if (canvas === null) return Number.NaN
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = luminance(getComputedStyle(document.body).backgroundColor)
  const contrast = (colour: string): number => {
    const [low = 0, high = 0] = [luminance(colour), ground].toSorted((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const probe = document.body.appendChild(document.createElement('span'))
  probe.style.setProperty('forced-color-adjust', 'none')
  const quiet = new Set(
    ['var(--hair)', 'var(--band)', 'var(--paper)'].map((token) => {
      probe.style.color = token
      return getComputedStyle(probe).color
    }),
  )
  probe.remove()
  const faults = new Set<string>()
  for (const shape of document.querySelectorAll(
    'main svg :is(path, circle, rect, line, polyline, polygon)',
  )) {
    const { fill, stroke } = getComputedStyle(shape)
    const painted = [fill, stroke].filter(
      // What a pattern is made of is looked at by itself.
      (colour) => !/^none$|^url\(|, 0\)$/.test(colour) && !quiet.has(colour),
    )
    if (
      painted.length > 0 &&
      painted.every((colour) => !(contrast(colour) >= 3)) &&
      shape.checkVisibility()
    )
      faults.add(
        `faint: ${shape.tagName}.${shape.getAttribute('class') ?? ''} ${painted.join(' ')}`,
      )
  }
  return [...faults]
}

/** What moves by itself or as it changes. */
export function motionFaults(): string[] {
  return document.getAnimations().map((animation) => `moves: ${animation.constructor.name}`)
}
