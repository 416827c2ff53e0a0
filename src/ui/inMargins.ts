const said = new Map<string, string>()

function write(): void {
  for (const [place, words] of said)
    document.documentElement.style.setProperty(place, JSON.stringify(words))
}

/**
 * Has printed sheets say words in their margin: style sheets write margins, out of custom properties and counters alone.
 * `base.css` says where each of them stands. Written when paper is asked for: on the screen it would cost the style of every element.
 */
export function inMargins(place: '--sheet-title' | '--sheet-data', words: string): void {
  if (said.size === 0) addEventListener('beforeprint', write)
  said.set(place, words)
}
