import { keptSlice } from './kept'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

interface Preferences {
  readonly theme: Theme
  readonly language: 'fr' | 'en' | null
}

const none: Preferences = { theme: 'system', language: null }

/** What a stored slice may hold; anything else (older, newer, damaged) is left out, key by key. */
function validated(stored: unknown): Preferences | null {
  if (typeof stored !== 'object' || stored === null) return null
  const theme = 'theme' in stored ? themes.find((known) => known === stored.theme) : undefined
  const language =
    'language' in stored && (stored.language === 'fr' || stored.language === 'en')
      ? stored.language
      : null
  return { theme: theme ?? none.theme, language }
}

const useKept = keptSlice<Preferences>({
  name: 'preferences',
  version: 1,
  empty: () => none,
  read: validated,
})

/** Personal choices, kept in this browser where storage is allowed, in memory where it is not. */
export function usePreferences(): Preferences {
  return useKept(({ value }) => value)
}

export function choosePreferences(changes: Partial<Preferences>): void {
  const { value, put } = useKept.getState()
  put({ ...value, ...changes })
}
