/**
 * Runs in the page: its texts in the order of the document, with the names and values that are said instead of text,
 * once nothing of it is on its way and nothing moved for a moment.
 */
export async function readingOfPage(): Promise<string[]> {
  const unfinished = '[data-unfinished], [aria-busy=true]'
  const isFinished = (): boolean =>
    document.querySelector('h1') !== null && document.querySelector(unfinished) === null
  const quiet = 150
  await new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout>
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (!isFinished()) return wait()
        watcher.disconnect()
        resolve()
      }, quiet)
    }
    const watcher = new MutationObserver(wait)
    watcher.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    wait()
  })
  const texts: string[] = []
  const walk = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches('script, style, noscript')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  )
  while (walk.nextNode()) {
    const node = walk.currentNode
    if (!(node instanceof Element)) texts.push(node.nodeValue ?? '')
    else
      for (const name of ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder', 'href'])
        if (node.hasAttribute(name)) texts.push(`${name}: ${node.getAttribute(name)}`)
    if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement)
      texts.push(`value: ${node.value}`)
  }
  return texts.filter((text) => text.trim() !== '')
}

/** Runs in the page: goes to an address of the site as a link does. */
export function follow(address: string): null {
  history.pushState(null, '', address)
  return null
}

/**
 * Runs in the page: presses the first button that begins so, once it is there, in a fold too. What it makes the page hand
 * over as a file is kept for `handedOver` instead of downloaded.
 */
export async function pressButton(name: string): Promise<null> {
  const blobs = new Map<string, Blob>()
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (object) => {
    const address = make(object)
    if (object instanceof Blob) blobs.set(address, object)
    return address
  }
  const files: { file: string; blob: Blob }[] = []
  HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob !== undefined) files.push({ file: this.download, blob })
  }
  Object.assign(globalThis, { jalonsFiles: files })
  const find = (): HTMLButtonElement | undefined => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    return [...document.querySelectorAll('button')].find(
      ({ textContent, disabled }) => textContent.trim().startsWith(name) && !disabled,
    )
  }
  while (find() === undefined) await new Promise((resolve) => setTimeout(resolve, 50))
  find()?.click()
  return null
}

/** Runs in the page: the file that was handed over since the last press, its name and its bytes in base 64. */
export async function handedOver(): Promise<{ file: string; bytes: string }> {
  const { jalonsFiles } = globalThis as unknown as { jalonsFiles: { file: string; blob: Blob }[] }
  while (jalonsFiles[0] === undefined) await new Promise((resolve) => setTimeout(resolve, 50))
  const { file, blob } = jalonsFiles[0]
  let text = ''
  for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCodePoint(byte)
  return { file, bytes: btoa(text) }
}
