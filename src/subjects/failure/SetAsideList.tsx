import type { Finding } from '../../api/errors'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'

/** How many findings of a kind are listed; the count says the rest. */
const most = 20

interface Props {
  readonly setAside: readonly Finding[]
  readonly notices: readonly Finding[]
}

/** The lists in which these stand, in the reader's words, each once. */
function listsOf(findings: readonly Finding[]): string {
  const lists = findings.map(({ path }) => /^\w*/.exec(path)?.[0] ?? '')
  return [...new Set(lists)].map((list) => m.set_list({ list })).join(', ')
}

/** Records that break the contract, then those that are shown although odd: of each kind how many, in which lists, and where. */
export function SetAsideList({ setAside, notices }: Props) {
  const oddly = (odd: Finding['odd']) => notices.filter((notice) => notice.odd === odd)
  const kinds = [
    { kind: 'setAside', say: m.set_aside, findings: setAside },
    { kind: 'twice', say: m.set_twice, findings: oddly('twice') },
    { kind: 'lost', say: m.set_lost, findings: oddly('lost') },
    { kind: 'circle', say: m.set_circle, findings: oddly('circle') },
    { kind: 'empty', say: m.set_empty, findings: oddly('empty') },
    { kind: 'passed', say: m.set_passed, findings: oddly(undefined) },
  ].filter(({ findings }) => findings.length > 0)
  return (
    <Notice role="status">
      {kinds.map(({ kind, say, findings }) => {
        const n = findings.length
        return <p key={kind}>{say({ n, shown: formatNumber(n), lists: listsOf(findings) })}</p>
      })}
      <details>
        <summary>{m.state_details()}</summary>
        <ul>
          {kinds
            .flatMap(({ findings }) => findings.slice(0, most))
            .map(({ path, found, expected }, place) => (
              // Two files may have the same fault at the same place, and the list is never put in another order.
              // eslint-disable-next-line react/no-array-index-key
              <li key={place}>{m.set_aside_item({ path, found, expected })}</li>
            ))}
        </ul>
      </details>
    </Notice>
  )
}
