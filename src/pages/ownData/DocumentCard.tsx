import { useState } from 'react'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { Compiled } from '../../plain/compile'
import { FoldingTable } from '../../ui/FoldingTable'
import { KeepChoice } from './KeepChoice'
import styles from './OwnData.module.css'

interface Props {
  readonly compiled: Compiled
  readonly isBusy: boolean
  readonly onShow: (isToKeep: boolean) => void
}

/** A plain document that was opened: how much of it stands, what is wrong at which place, and the way to show it on every page. */
export function DocumentCard({ compiled, isBusy, onShow }: Props) {
  const [isToKeep, setToKeep] = useState(false)
  const { label, asOf, standing, setAside, notices } = compiled
  const findings = [
    ...setAside.map((finding) => [finding, m.own_document_set_aside()] as const),
    ...notices.map((finding) => [finding, m.own_document_unread()] as const),
  ]
  return (
    <>
      <p role="status">
        {m.own_document_read({
          n: standing,
          shown: formatNumber(standing),
          title: label[currentLocale()],
          day: formatDay(asOf),
        })}{' '}
        {findings.length === 0
          ? m.own_no_findings()
          : m.own_document_findings({ n: findings.length, shown: formatNumber(findings.length) })}
      </p>
      {findings.length === 0 ? null : (
        <FoldingTable
          title={m.own_findings()}
          columns={[
            m.own_document_path(),
            m.own_document_found(),
            m.own_document_expected(),
            m.own_finding_kind(),
          ]}
          rows={findings.slice(0, 100).map(([{ path, found, expected }, kind], place) => ({
            id: String(place),
            cells: [path, found, expected, kind],
          }))}
        />
      )}
      <p>
        <KeepChoice checked={isToKeep} onChange={setToKeep} />
      </p>
      <button
        type="button"
        className={styles.main}
        disabled={isBusy || standing === 0}
        onClick={() => onShow(isToKeep)}
      >
        {m.own_document_show()}
      </button>
    </>
  )
}
