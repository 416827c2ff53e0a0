import { currentLocale, locales } from '../format/locale'
import { m } from '../format/words'
import { choosePreferences } from '../kept/preferences'
import { useViewState } from '../address/useViewState'
import styles from './Choice.module.css'

const names = { fr: 'Français', en: 'English' } as const

/** French or English: the choice stands in the address, so that a link keeps it, and is remembered. */
export function LanguageChoice() {
  const { change } = useViewState()
  return (
    <div role="group" aria-label={m.shell_language()} className={styles.choice}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          title={names[locale]}
          aria-pressed={locale === currentLocale()}
          onClick={() => {
            choosePreferences({ language: locale })
            change({ lang: locale === 'fr' ? undefined : locale }, 'replace')
          }}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
