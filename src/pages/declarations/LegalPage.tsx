import { apiBase } from '../../api/api'
import { m } from '../../format/words'
import { pageName } from '../../subjects/find/pageNames'
import { Page } from '../../ui/Page'
import styles from './Declarations.module.css'
import { HostEntries } from './HostEntries'
import { TraceControl } from './TraceControl'

/** Legal notice and privacy: who puts this copy online, what it rests on, what stays in this browser. */
export function LegalPage() {
  const { origin } = new URL(apiBase())
  return (
    <Page title={pageName('mentions')}>
      <div className={styles.text}>
        <h2>{m.legal_host()}</h2>
        <HostEntries />
        <h2>{m.legal_software()}</h2>
        <p>{m.legal_software_text({ version: import.meta.env.JALONS_VERSION })}</p>
        <p>
          <a href={`${import.meta.env.BASE_URL}licences.txt`}>{m.legal_licences()}</a>
        </p>
        <p>{m.legal_data()}</p>
        <h2>{m.legal_privacy()}</h2>
        <p>{m.legal_privacy_none()}</p>
        <p>
          {origin === location.origin
            ? m.legal_privacy_here()
            : m.legal_privacy_elsewhere({ origin })}
        </p>
        <p>{m.legal_privacy_host()}</p>
        <h2>{m.legal_trace()}</h2>
        <p>{m.legal_trace_text()}</p>
        <TraceControl />
      </div>
    </Page>
  )
}
