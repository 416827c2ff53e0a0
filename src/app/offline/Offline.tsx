import { useSyncExternalStore } from 'react'
import { m } from '../../format/words'
import styles from './Offline.module.css'
import { isOnline, isUpdateReady, watchConnection, watchUpdate } from './connection'

/** Says when the network is away, and when a newer version waits for the reader; nothing on an ordinary day. */
export function Offline() {
  const online = useSyncExternalStore(watchConnection, isOnline)
  const updateReady = useSyncExternalStore(watchUpdate, isUpdateReady)
  return (
    <div role="status" className={styles.bar}>
      {online ? null : <p>{m.offline_away()}</p>}
      {updateReady ? (
        <p>
          {m.offline_update()}{' '}
          <button type="button" onClick={() => location.reload()}>
            {m.offline_update_take()}
          </button>
        </p>
      ) : null}
    </div>
  )
}
