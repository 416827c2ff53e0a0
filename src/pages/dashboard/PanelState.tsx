import type { UseQueryResult } from '@tanstack/react-query'
import type { ParsedIndicator } from '../../api/indicator'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { Coming } from './Coming'
import styles from './Dashboard.module.css'

interface Props {
  readonly id: string
  /** What the promises of the exercise call it. */
  readonly name: string
  /** Absent where the set declares an indicator that it does not have. */
  readonly query: UseQueryResult<ParsedIndicator> | undefined
}

/** A panel whose figures are on their way, could not be read, or do not exist: each says which. */
export function PanelState({ id, name, query }: Props) {
  return (
    <article className={styles.panel} aria-label={name}>
      {query?.error ? (
        <>
          <h2>{name}</h2>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </>
      ) : query?.isFetching || query?.data !== undefined ? (
        <p className={styles.slot}>
          <Coming />
        </p>
      ) : (
        <p className={styles.slot}>{m.dash_unknown_indicator({ id })}</p>
      )}
    </article>
  )
}
