import { Fragment, type ReactNode, useLayoutEffect } from 'react'
import { locales, setLocale } from '../format/locale'
import { usePreferences } from '../kept/preferences'
import { useViewState } from '../address/useViewState'

/**
 * Writes everything below in the language of the address, else of the reader's choice, else French.
 * A change of language renders the page anew: words are read when they are written.
 */
export function Localised({ children }: { readonly children: ReactNode }) {
  const { state } = useViewState()
  const { language: remembered, theme } = usePreferences()
  const locale = locales.find((known) => known === state.lang) ?? remembered ?? 'fr'
  setLocale(locale)
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return <Fragment key={locale}>{children}</Fragment>
}
