import { useEffect } from 'react'
import { useLocationProperty } from 'wouter/use-browser-location'

/** The text after `#`, decoded; `null` for none or one that is no text. */
function readFragment(): string | null {
  try {
    const fragment = decodeURIComponent(location.hash.slice(1))
    return fragment === '' ? null : fragment
  } catch {
    return null
  }
}

/** Opens what hides an element, and the element's own `details`. */
function reveal(element: HTMLElement): void {
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true
  for (const inside of element.querySelectorAll<HTMLDetailsElement>(':scope > details'))
    inside.open = true
}

/**
 * Opens, scrolls to and focuses the element that the address's fragment names, on load and whenever the
 * fragment changes. `ready` says that the content is there. Gives the fragment back.
 */
export function useFragment(ready: boolean): string | null {
  const fragment = useLocationProperty(readFragment, () => null)
  useEffect(() => {
    if (!ready || fragment === null) return
    // After the page's own heading took the focus.
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(fragment)
      if (element === null || element.id === 'contenu') return
      reveal(element)
      const focused = element.querySelector<HTMLElement>(':scope > summary') ?? element
      element.scrollIntoView()
      // What holds no link takes no focus by itself.
      if (focused.tabIndex < 0) focused.tabIndex = -1
      focused.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [fragment, ready])
  return fragment
}
