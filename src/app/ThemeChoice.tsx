import { m } from '../format/words'
import { choosePreferences, themes, usePreferences } from '../kept/preferences'
import styles from './Choice.module.css'

/** Light, dark, or as the device is set. */
export function ThemeChoice() {
  const { theme } = usePreferences()
  const words = {
    system: m.shell_theme_system(),
    light: m.shell_theme_light(),
    dark: m.shell_theme_dark(),
  }
  return (
    <form className={styles.select}>
      <label>
        {m.shell_theme()}
        <select
          value={theme}
          onChange={({ target }) =>
            choosePreferences({ theme: themes.find((known) => known === target.value) ?? 'system' })
          }
        >
          {themes.map((known) => (
            <option key={known} value={known}>
              {words[known]}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}
