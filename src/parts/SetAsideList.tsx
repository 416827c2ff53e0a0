import type { Finding } from '../data/errors'
import { formatNumber } from '../format/numbers'
import { m } from '../format/words'
import { Notice } from '../ui/Notice'

/** How many findings are listed; the count says the rest. */
const most = 20

/** Records that break the contract, counted and named. */
export function SetAsideList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <Notice role="status">
      <p>{m.set_aside({ n: findings.length, shown: formatNumber(findings.length) })}</p>
      <details>
        <summary>{m.state_details()}</summary>
        <ul>
          {findings.slice(0, most).map(({ path, found, expected }) => (
            <li key={`${path} ${found}`}>{m.set_aside_item({ path, found, expected })}</li>
          ))}
        </ul>
      </details>
    </Notice>
  )
}
