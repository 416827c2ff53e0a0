import { useSyncExternalStore } from 'react'
import { m } from '../../format/words'
import styles from '../Shell.module.css'
import { isOnline, useNewerVersion, watchConnection } from './connection'

/** Says when the network is away, and when a newer version waits for the reader; nothing on an ordinary day. */
export function Offline() {
  const online = useSyncExternalStore(watchConnection, isOnline)
  const updateReady = useNewerVersion(({ entry }) => entry !== null)
  return (
    <div role="status" className={styles.offlineBar}>
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
