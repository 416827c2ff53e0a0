import { useState } from 'react'
import type { SetWorker } from '../../ownSet/setWorker'
import { type LegalFields, noLegalFields } from '../../publish/legalFields'
import type { PublicationReport } from '../../ownSet/publication'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { readerDay } from '../../format/readerDay'
import { saveFile } from '../../ui/saveFile'
import { GrantForm } from './GrantForm'
import styles from './OwnData.module.css'

interface Props {
  readonly set: SetWorker
  readonly initial: PublicationReport
}

type Writing =
  | { readonly state: 'idle' | 'busy' | 'failed' }
  | { readonly state: 'written'; readonly files: number }

const shown = (n: number) => ({ n, shown: formatNumber(n) })

function Losses({ indicators }: Pick<PublicationReport, 'indicators'>) {
  const { rows, lost, commented } = indicators
  return (
    <>
      <h3>{m.own_publish_indicators()}</h3>
      <ul>
        <li>{m.own_publish_written(shown(rows))}</li>
        {lost.words > 0 ? <li>{m.own_lost_words(shown(lost.words))}</li> : null}
        {lost.undated > 0 ? <li>{m.own_lost_undated(shown(lost.undated))}</li> : null}
        {lost.derived > 0 ? <li>{m.own_lost_derived(shown(lost.derived))}</li> : null}
        {commented > 0 ? <li>{m.own_lost_comment(shown(commented))}</li> : null}
        <li>{m.own_lost_kind()}</li>
      </ul>
    </>
  )
}

/** The set as a folder for a static host: what it will hold and what it will not is said before it is written. */
export function Publish({ set, initial }: Props) {
  const [legal, setLegal] = useState<LegalFields>(noLegalFields)
  const [report, setReport] = useState(initial)
  const [writing, setWriting] = useState<Writing>({ state: 'idle' })
  const { withheld, label, asOf, simulated } = report
  const kept = withheld.visits + withheld.participations + withheld.projects + withheld.events
  const name = label[currentLocale()]
  const change = (next: LegalFields): void => {
    setLegal(next)
    void set.ask('report', { legal: next }).then(setReport)
  }
  const write = async (): Promise<void> => {
    setWriting({ state: 'busy' })
    const day = readerDay()
    try {
      const texts = {
        readMe: m.own_read_me({ day: formatDay(day), set: name, asOf: formatDay(asOf) }),
      }
      const { zip, files } = await set.ask('publish', { legal, texts, day })
      saveFile(`jalons-${day}.zip`, 'application/zip', new Uint8Array(zip))
      setWriting({ state: 'written', files })
    } catch {
      setWriting({ state: 'failed' })
    }
  }
  return (
    <section aria-labelledby="publier">
      <h2 id="publier">{m.own_publish()}</h2>
      <p className={styles.lede}>{m.own_publish_lede({ set: name })}</p>
      <p>
        <strong>{m.own_publish_rows()}</strong>
      </p>
      {kept > 0 ? <p>{m.own_publish_withheld({ n: kept, shown: formatNumber(kept) })}</p> : null}
      {simulated ? <p>{m.own_publish_simulated()}</p> : null}
      <Losses indicators={report.indicators} />
      <GrantForm report={report} legal={legal} onChange={change} />
      <p className={styles.tools}>
        <button
          type="button"
          className={styles.main}
          disabled={writing.state === 'busy'}
          onClick={() => void write()}
        >
          {m.own_write_zip()}
        </button>
        <span role="status">
          {writing.state === 'busy' ? m.own_writing() : null}
          {writing.state === 'written'
            ? m.own_written({ n: writing.files, shown: formatNumber(writing.files) })
            : null}
          {writing.state === 'failed' ? m.own_failed() : null}
        </span>
      </p>
    </section>
  )
}
