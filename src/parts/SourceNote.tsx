import { useState } from 'react'
import type { Observation } from '../domain/observation'
import { formatDay } from '../format/dates'
import { currentLocale } from '../format/locale'
import { levelWords, qualityOf, qualityWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { Link } from '../ui/Link'
import { addresses } from '../viewState/addresses'
import type { ViewState } from '../viewState/viewState'
import type { SourcedAct } from './ActSource'
import styles from './SourceNote.module.css'

interface Props {
  readonly figure: Observation
  /** The figure in words, for the reference: "245 adhérents (2021)". */
  readonly words: string
  readonly acts: readonly (SourcedAct & { readonly label: { readonly fr: string; readonly en: string } })[]
  readonly lasting: ViewState
}

/** Who says so: act, section, row, the figure as printed, its level and status; and a reference to copy. */
export function SourceNote({ figure, words, acts, lasting }: Props) {
  const [copied, setCopied] = useState(false)
  const { act: actId, section: sectionId, row, printed } = figure.source
  const act = acts.find(({ id }) => id === actId)
  const actLabel = act?.label[currentLocale()] ?? actId
  const section = act?.sections.find(({ id }) => id === sectionId)?.label[currentLocale()] ?? sectionId
  const citation = m.source_citation({ figure: words, act: actLabel, section })
  return (
    <details className={styles.note}>
      <summary aria-label={m.source_note_of({ figure: words })}>
        {typeset(m.overview_source({ year: (act?.adopted ?? '').slice(0, 4), section }))}
      </summary>
      <dl>
        <dt>{m.source_act()}</dt>
        <dd>{typeset(actLabel)}</dd>
        <dt>{m.source_section()}</dt>
        <dd>
          <Link to={addresses.source(actId, sectionId, lasting)}>{typeset(section)}</Link>
        </dd>
        <dt>{m.source_row()}</dt>
        <dd>
          <q lang="fr">{typeset(row, 'fr')}</q>
        </dd>
        <dt>{m.source_printed()}</dt>
        <dd>
          <q lang="fr">{typeset(printed, 'fr')}</q>
        </dd>
        <dt>{m.source_level()}</dt>
        <dd>{levelWords[figure.level]()}</dd>
        <dt>{m.source_status()}</dt>
        <dd>{qualityWords[qualityOf(figure)]()}</dd>
        <dt>{m.source_known()}</dt>
        <dd>{formatDay(figure.known)}</dd>
      </dl>
      {figure.note ? <p>{typeset(figure.note[currentLocale()])}</p> : null}
      <p>
        <button
          type="button"
          onClick={() => {
            void navigator.clipboard.writeText(citation).then(() => setCopied(true))
          }}
        >
          {m.source_copy()}
        </button>{' '}
        <span role="status">{copied ? m.state_copied() : ''}</span>
      </p>
      <p>{m.source_report()}</p>
    </details>
  )
}
