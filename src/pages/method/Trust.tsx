import { levels, observationStatuses } from '../../domain/observation'
import { levelWords } from '../../format/kinds'
import { qualityWords } from '../../format/reading'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { levelMeanings, qualityMeanings } from './meanings'
import { MethodSection } from './MethodSection'
import { WordTable } from './WordTable'

const qualities = [...observationStatuses, 'derived'] as const

const never = [
  m.method_never_clamp,
  m.method_never_zero,
  m.method_never_score,
  m.method_never_today,
  m.method_never_overwrite,
  m.method_never_across,
  m.method_never_payment,
]

const references = [
  m.method_references_iati,
  m.method_references_sdmx,
  m.method_references_offices,
  m.method_references_tola,
  m.method_references_pilote,
]

const transcription = [
  m.method_transcription_cite,
  m.method_transcription_all,
  m.method_transcription_compute,
  m.method_transcription_text,
]

/** Why a figure can be believed: who says it, how it was transcribed, what is never done with it, where the rule comes from. */
export function Trust({ lasting }: { readonly lasting: ViewState }) {
  return (
    <>
      <MethodSection id="niveaux">
        <p>{m.method_levels_lede()}</p>
        <WordTable
          caption={m.method_levels_table()}
          columns={[m.method_column_level(), m.method_column_meaning()]}
          rows={levels.map((level) => ({
            key: level,
            cells: [levelWords[level](), levelMeanings[level]()],
          }))}
        />
        <WordTable
          caption={m.method_qualities_table()}
          columns={[m.method_column_quality(), m.method_column_meaning()]}
          rows={qualities.map((quality) => ({
            key: quality,
            cells: [qualityWords[quality](), qualityMeanings[quality]()],
          }))}
        />
      </MethodSection>
      <MethodSection id="non-publie">
        <p>{m.method_np_text()}</p>
        <p>{m.method_np_handed()}</p>
      </MethodSection>
      <MethodSection id="transcription">
        {transcription.map((words) => (
          <p key={words()}>{words()}</p>
        ))}
        <p>
          <Link to={addresses.sources(lasting)}>{m.method_transcription_sources()}</Link>
          {' · '}
          <Link to={addresses.controls(lasting)}>{m.method_transcription_controls()}</Link>
        </p>
      </MethodSection>
      <MethodSection id="jamais">
        <ul>
          {never.map((words) => (
            <li key={words()}>{words()}</li>
          ))}
        </ul>
      </MethodSection>
      <MethodSection id="references">
        <p>{m.method_references_lede()}</p>
        <ul>
          {references.map((words) => (
            <li key={words()}>{words()}</li>
          ))}
        </ul>
      </MethodSection>
    </>
  )
}
