import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import small from '../../ui/Text.module.css'

interface Props {
  /** Promises of the programme. */
  readonly all: number
  /** Those of them that are made to no funder. */
  readonly count: number
}

/** Why a programme counts more promises than its funders do; nothing where it does not. */
export function Unaddressed({ all, count }: Props) {
  return count === 0 ? null : (
    <p className={small.sub}>
      {m.promises_unaddressed({ n: count, shown: formatNumber(count), of: formatNumber(all) })}
    </p>
  )
}
