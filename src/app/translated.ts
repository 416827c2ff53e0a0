/** What a browser that translates the page put in the place of each text. */
const standIns = new WeakMap<Node, Element>()

const isFont = (node: Node | null): node is HTMLElement =>
  node instanceof HTMLElement && node.localName === 'font'

/** Puts a text that was taken away back where its translation stands. */
function putBack(text: Node): void {
  const standIn = standIns.get(text)
  standIns.delete(text)
  if (standIn?.isConnected && !text.isConnected) standIn.replaceWith(text)
}

/** From the first translated text on, what the page takes out or sets before something finds it where the page knows it. */
function whileTranslated(): void {
  const { insertBefore, removeChild } = Node.prototype
  Node.prototype.insertBefore = function before<T extends Node>(added: T, next: Node | null): T {
    if (next !== null && next.parentNode !== this) putBack(next)
    return Reflect.apply(insertBefore, this, [added, next])
  }
  Node.prototype.removeChild = function without<T extends Node>(child: T): T {
    if (child.parentNode !== this) putBack(child)
    return Reflect.apply(removeChild, this, [child])
  }
}

/**
 * Keeps a page true that the browser translates. It replaces each text by `<font>` elements, while React goes on to write
 * to the text that it knows: a count beside other words would stay as it was, and taking it out would fail. A text that is
 * written to is put back in place of its translation, which the browser then makes anew. Nothing is touched on other days.
 */
export function surviveTranslation(page: Node): void {
  let isTranslated = false
  const watcher = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') {
        putBack(record.target)
        continue
      }
      const standIn = [...record.addedNodes, record.previousSibling, record.nextSibling].find(
        isFont,
      )
      if (standIn === undefined) continue
      for (const text of record.removedNodes) {
        if (!(text instanceof Text) || text.isConnected) continue
        if (!isTranslated) whileTranslated()
        isTranslated = true
        standIns.set(text, standIn)
        watcher.observe(text, { characterData: true })
      }
    }
  })
  watcher.observe(page, { childList: true, subtree: true })
}
