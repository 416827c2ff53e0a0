import { useSyncExternalStore } from 'react'

const narrow = 'screen and (max-width: 40rem)'

const watch = (changed: () => void): (() => void) => {
  const list = matchMedia(narrow)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}

/** True on a narrow screen, where what is long stands folded; paper and a page that is written with the site have all of it. */
export const usePhone = (): boolean =>
  useSyncExternalStore(
    watch,
    () => matchMedia(narrow).matches,
    () => false,
  )
