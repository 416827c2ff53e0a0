import type { ParsedCatalogue } from '../../api/catalogue'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './Indicator.module.css'

interface Props {
  readonly programme: string | null
  readonly axis: string | null
  /** The catalogue of the promise's exercise, which names both; absent while it is not there. */
  readonly catalogue: ParsedCatalogue | undefined
  readonly lasting: ViewState
}

/** The way to this page: overview, programme, axis. */
export function Breadcrumb({ programme, axis, catalogue, lasting }: Props) {
  const known = programme === null ? undefined : catalogue?.programmes.get(programme)
  const axisLabel = axis === null ? undefined : known?.axes.get(axis)
  const exercice = catalogue === undefined ? {} : { exercice: String(catalogue.exercise) }
  return (
    <nav aria-label={m.indicator_breadcrumb()}>
      <ol className={styles.breadcrumb}>
        <li>
          <Link to={addresses.promises(lasting)}>{m.shell_overview()}</Link>
        </li>
        {known === undefined ? null : (
          <li>
            <Link to={addresses.promises({ ...lasting, ...exercice, programme: known.id })}>
              {typeset(known.label)}
            </Link>
          </li>
        )}
        {axisLabel === undefined ? null : <li>{typeset(axisLabel)}</li>}
      </ol>
    </nav>
  )
}
