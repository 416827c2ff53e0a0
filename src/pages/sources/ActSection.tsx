import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ViewState } from '../../address/viewState'
import { placeId } from './fragment'
import styles from './Acts.module.css'
import { beforeSections, type SectionBlock } from './sourcesData'
import { SourceTable } from './SourceTable'

interface Props {
  readonly act: string
  readonly section: SectionBlock
  readonly isOpen: boolean
  readonly lasting: ViewState
}

/** One section of an act with its figures behind its name and count; a section without a figure says so. */
export function ActSection({ act, section: { id, label, rows }, isOpen, lasting }: Props) {
  const name = typeset(
    label ?? (id === beforeSections ? m.sources_section_start() : m.source_section_unread()),
  )
  const place = placeId({ act, section: id })
  if (rows.length === 0)
    return (
      <div id={place} tabIndex={-1} className={styles.empty}>
        <h3>{name}</h3>
        <span className={styles.count}>{m.sources_section_none()}</span>
      </div>
    )
  return (
    <details id={place} open={isOpen} className={styles.section}>
      <summary>
        <h3>{name}</h3>
        <span className={styles.count}>
          {m.sources_section_count({ n: rows.length, shown: formatNumber(rows.length) })}
        </span>
      </summary>
      <SourceTable section={name} rows={rows} lasting={lasting} />
    </details>
  )
}
