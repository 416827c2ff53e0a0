import type { DataIndex } from '../../api/apiIndex'
import type { Funding } from '../../subjects/money/useFunding'
import { Became } from './Became'
import styles from './Dashboard.module.css'
import { Since } from './Since'

interface Props {
  readonly funder: string | null
  readonly funding: Funding
  readonly index: DataIndex
}

/** What stands below the first screen: what became of the promises, what is due, what is new. */
export function Below({ funder, funding, index }: Props) {
  return (
    <div className={styles.below}>
      <Became funding={funding} profile={index.profile} />
      <Since funder={funder} funding={funding} index={index} />
    </div>
  )
}
