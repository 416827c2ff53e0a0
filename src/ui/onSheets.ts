/**
 * Has printed sheets say words in their margin: style sheets write margins, out of custom properties and counters alone.
 * `base.css` says where each of them stands.
 */
export function onSheets(place: '--sheet-title' | '--sheet-data', words: string): void {
  document.documentElement.style.setProperty(place, JSON.stringify(words))
}
