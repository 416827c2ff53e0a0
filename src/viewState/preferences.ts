import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

interface Preferences {
  readonly theme: Theme
  readonly language: 'fr' | 'en' | null
  readonly chooseTheme: (theme: Theme) => void
  readonly chooseLanguage: (language: 'fr' | 'en') => void
}

/** What a stored slice may hold; anything else (older, newer, damaged) is left out, key by key. */
function validated(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {}
  const theme = 'theme' in stored ? themes.find((known) => known === stored.theme) : undefined
  const language = 'language' in stored && (stored.language === 'fr' || stored.language === 'en') ? stored.language : undefined
  return { ...(theme ? { theme } : {}), ...(language ? { language } : {}) }
}

/** Personal choices, kept in this browser where storage is allowed, in memory where it is not. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'system',
      language: null,
      chooseTheme: (theme) => set({ theme }),
      chooseLanguage: (language) => set({ language }),
    }),
    {
      name: 'jalons:preferences',
      storage: createJSONStorage(() => localStorage),
      partialize: ({ theme, language }) => ({ theme, language }),
      merge: (stored, current) => ({ ...current, ...validated(stored) }),
    },
  ),
)
