import { countsText } from '../../format/listed'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { SetAside } from '../../subjects/failure/SetAside'
import { Notice } from '../../ui/Notice'
import type { MergeOutcome } from './useMergeFile'

const faults = {
  damaged: m.pointage_file_damaged,
  foreign: m.pointage_file_foreign,
  newer: m.pointage_file_newer,
  tooLarge: m.pointage_file_too_large,
  unreadable: m.file_changed,
}

/** What became of a file: refused and why, or how many notes came, stayed and left. */
export function MergeReport({ outcome }: { readonly outcome: MergeOutcome | null }) {
  if (outcome === null) return null
  if (outcome.type === 'refused') {
    return (
      <Notice role="alert">
        <p>{faults[outcome.fault]({ name: outcome.name })}</p>
        <p>{m.pointage_file_nothing_lost()}</p>
      </Notice>
    )
  }
  const { added, same, refused, withdrawn } = outcome.count
  const { name } = outcome
  const counts = countsText([added, m.pointage_merged_added], [same, m.pointage_merged_same])
  return (
    <Notice>
      <p>
        {counts === '' ? m.pointage_merged_none({ name }) : m.pointage_merged({ name, counts })}
      </p>
      {refused === 0 ? null : (
        <p>{m.pointage_merge_refused({ n: refused, shown: formatNumber(refused) })}</p>
      )}
      {withdrawn.length === 0 ? null : (
        <>
          <p>
            {m.pointage_merge_withdrawn({
              n: withdrawn.length,
              shown: formatNumber(withdrawn.length),
            })}
          </p>
          <ul>
            {withdrawn.map((note) => (
              <li key={note.rev}>{note.label}</li>
            ))}
          </ul>
        </>
      )}
      <SetAside of={[{ setAside: outcome.setAside, notices: [] }]} />
    </Notice>
  )
}
