import { useQuery } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { remade } from '../../document/dossierItems'
import { Failure } from '../../subjects/failure/Failure'
import { useViewState } from '../../address/useViewState'
import styles from './Dossier.module.css'
import { withRemade } from '../../document/dossierEdits'
import { SinceItem } from './SinceItem'
import { type Since, sinceQuery } from './sinceQuery'
import type { DossierControl } from './useDossier'

interface Props {
  readonly index: DataIndex
  readonly control: DossierControl
}

const hasChanged = ({ section, differences, rule }: Since): boolean =>
  section === null || differences.length > 0 || rule !== null

/** What changed since the dossier was frozen, subject by subject. Nothing is brought up to date unless asked for. */
export function ChangesSince({ index, control: { dossier, change, announce } }: Props) {
  const { state } = useViewState()
  const { data, error, isPending, refetch } = useQuery(sinceQuery(dossier.items, index, state))
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (isPending) return null
  if (data.length === 0) return <p className={styles.since}>{m.dossier_since_same()}</p>
  const changed = data.filter(hasChanged)
  const update = (list: readonly Since[], what: string): void => {
    const items = list.flatMap(({ item, section, frame }) => {
      const now = dossier.items.find(({ id }) => id === item.id)
      return section === null || now === undefined ? [] : [remade(now, section, frame)]
    })
    change((now) => withRemade(now, items), what)
    announce(m.dossier_updated({ n: items.length, shown: formatNumber(items.length) }))
  }
  return (
    <section className={styles.since} aria-labelledby="dossier-since">
      <h2 id="dossier-since">{m.dossier_since()}</h2>
      <p>
        {changed.length === 0
          ? m.dossier_since_nothing()
          : m.dossier_since_changed({ n: changed.length, shown: formatNumber(changed.length) })}
      </p>
      {changed.length === 0 ? null : (
        <ul>
          {changed.map((since) => (
            <SinceItem
              key={since.item.id}
              since={since}
              onUpdate={() =>
                update([since], m.dossier_did_update({ what: since.item.section.title }))
              }
            />
          ))}
        </ul>
      )}
      <p>
        <button type="button" onClick={() => update(data, m.dossier_did_update_all())}>
          {m.dossier_update_all()}
        </button>{' '}
        <small>{m.dossier_update_note()}</small>
      </p>
    </section>
  )
}
