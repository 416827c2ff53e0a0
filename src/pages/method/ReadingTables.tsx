import { type Profile, profiles } from '../../domain/profile'
import { flags, reasons, statuses } from '../../domain/reading'
import { formatPercent } from '../../format/numbers'
import { flagWords } from '../../format/flagWords'
import { reasonWords } from '../../format/reasonWords'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import {
  type CutOffs,
  flagMeanings,
  profileNames,
  reasonMeanings,
  statusMeanings,
} from './meanings'
import { MethodSection } from './MethodSection'
import { WordTable } from './WordTable'

interface Props {
  readonly profile: Profile
  /** True where the data said which profile they follow. */
  readonly isRead: boolean
}

const cutOffsOf = ({ near, below, start }: Profile): CutOffs => ({
  near: formatPercent(near * 100),
  below: formatPercent(below * 100),
  start: formatPercent(start * 100),
})

/** The words of a reading: pace, statuses with their shapes, reasons, cut-offs, flags. All of it from the arrays of the rule. */
export function ReadingTables({ profile, isRead }: Props) {
  const cutOffs = cutOffsOf(profile)
  const meaning = m.method_column_meaning()
  return (
    <>
      <MethodSection id="rythme">
        <p>{m.method_pace_text()}</p>
        <p>{m.method_pace_bands(cutOffs)}</p>
      </MethodSection>
      <MethodSection id="lectures">
        <p>{m.method_statuses_lede()}</p>
        <WordTable
          caption={m.method_statuses_table()}
          columns={[m.method_column_status(), meaning]}
          rows={statuses.map((status) => ({
            key: status,
            cells: [
              <>
                <StatusMark status={status} /> {statusWords[status]()}
              </>,
              statusMeanings[status](cutOffs),
            ],
          }))}
        />
      </MethodSection>
      <MethodSection id="motifs">
        <WordTable
          caption={m.method_reasons_table()}
          columns={[m.method_column_reason(), meaning]}
          rows={reasons.map((reason) => ({
            key: reason,
            cells: [reasonWords[reason](), reasonMeanings[reason]()],
          }))}
        />
      </MethodSection>
      <MethodSection id="seuils">
        <p>
          {isRead
            ? m.method_profile_lede({ profile: profileNames[profile.id]() })
            : m.method_profile_lede_unread()}
        </p>
        <WordTable
          caption={m.method_profile_table()}
          columns={[
            m.method_column_profile(),
            m.method_column_near(),
            m.method_column_below(),
            m.method_column_start(),
          ]}
          rows={Object.values(profiles).map((known) => {
            const { near, below, start } = cutOffsOf(known)
            return { key: known.id, cells: [profileNames[known.id](), near, below, start] }
          })}
        />
        <p>{m.method_profile_payment()}</p>
      </MethodSection>
      <MethodSection id="mentions">
        <p>{m.method_flags_lede()}</p>
        <WordTable
          caption={m.method_flags_table()}
          columns={[m.method_column_flag(), meaning]}
          rows={flags.map((flag) => ({
            key: flag,
            cells: [flagWords[flag](), flagMeanings[flag]()],
          }))}
        />
      </MethodSection>
    </>
  )
}
