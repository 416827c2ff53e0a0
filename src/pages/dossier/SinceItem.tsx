import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { useViewState } from '../../address/useViewState'
import { parseViewState } from '../../address/viewState'
import { differenceWords } from './differenceWords'
import { sectionAddress } from './sectionAddress'
import type { Since } from './sinceQuery'

interface Props {
  readonly since: Since
  readonly onUpdate: () => void
}

/** One subject that changed: each figure and reading that says another thing now, then and today. One that is gone stays as it was. */
export function SinceItem({ since: { item, section, frame, differences, rule }, onUpdate }: Props) {
  const { lasting } = useViewState()
  const { title } = item.section
  const address =
    section === null
      ? null
      : sectionAddress(item.key, { ...lasting, ...parseViewState(frame.view) })
  return (
    <li>
      {address === null ? <b>{title}</b> : <Link to={address}>{title}</Link>}
      {section === null ? (
        <p>{m.dossier_since_gone()}</p>
      ) : (
        <ul>
          {rule === null ? null : <li>{m.dossier_since_rule(rule)}</li>}
          {differences.map((difference) => (
            <li key={`${difference.kind} ${difference.id}`}>{differenceWords(difference)}</li>
          ))}
        </ul>
      )}
      {section === null ? null : (
        <button type="button" onClick={onUpdate}>
          {m.dossier_update({ what: title })}
        </button>
      )}
    </li>
  )
}
