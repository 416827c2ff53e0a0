import { typeset } from '../../format/typography'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './Changes.module.css'
import type { Named } from '../../subjects/changes/changesData'

/** The indicator with its page, and what of it is counted where. */
export function NamedIndicator({
  name,
  lasting,
}: {
  readonly name: Named
  readonly lasting: ViewState
}) {
  return (
    <>
      <Link to={addresses.indicator(name.indicator, lasting)}>{typeset(name.label)}</Link>
      {name.scope.length === 0 ? null : (
        <span className={styles.scope}>{typeset(name.scope.join(' · '))}</span>
      )}
    </>
  )
}
