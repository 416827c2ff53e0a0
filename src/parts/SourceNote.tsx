import type { Observation } from '../domain/observation'
import { formatDay } from '../format/dates'
import { currentLocale } from '../format/locale'
import { levelWords } from '../format/kinds'
import { qualityOf, qualityWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { Link } from '../ui/Link'
import { addresses } from '../viewState/addresses'
import type { ViewState } from '../viewState/viewState'
import { citationOf, type CitedAct } from './citation'
import { CopyReference } from './CopyReference'
import styles from './SourceNote.module.css'
import { WithFrench } from './WithFrench'

interface Props {
  readonly figure: Observation
  /** The figure in words, for the reference: "245 adhérents (2021)". */
  readonly words: string
  /** Acts known so far; one that is not is named by its id. */
  readonly acts: readonly CitedAct[]
  readonly lasting: ViewState
}

/** Who says so: act, number, date, section, row, the figure as printed, its level and status; and a reference to copy. */
export function SourceNote({ figure, words, acts, lasting }: Props) {
  const { act: actId, section: sectionId, row, printed } = figure.source
  const language = currentLocale()
  const act = acts.find(({ id }) => id === actId)
  const actLabel = act?.label[language] ?? actId
  const section = act?.sections.find(({ id }) => id === sectionId)?.label[language] ?? sectionId
  const number = act?.number ?? null
  const adopted = act?.adopted ?? figure.adopted
  const reference = citationOf(figure, words, acts)
  return (
    <details className={styles.note}>
      <summary>
        <span className={styles.unseen}>{typeset(m.source_note_of({ figure: words }))} </span>
        {typeset(m.overview_source({ year: (adopted ?? '').slice(0, 4), section }))}
      </summary>
      <dl>
        <dt>{m.source_act()}</dt>
        <dd>{typeset(actLabel)}</dd>
        {number === null ? null : (
          <>
            <dt>{m.source_number()}</dt>
            <dd>{number}</dd>
          </>
        )}
        {adopted === null ? null : (
          <>
            <dt>{m.source_adopted()}</dt>
            <dd>{formatDay(adopted)}</dd>
          </>
        )}
        <dt>{m.source_section()}</dt>
        <dd>
          <Link to={addresses.source(actId, sectionId, lasting)}>{typeset(section)}</Link>
        </dd>
        <dt>{m.source_row()}</dt>
        <dd>
          <q lang="fr">{typeset(m.overview_quoted({ words: row }, { locale: 'fr' }), 'fr')}</q>
        </dd>
        <dt>{m.source_printed()}</dt>
        <dd>
          <q lang="fr">{typeset(m.overview_quoted({ words: printed }, { locale: 'fr' }), 'fr')}</q>
        </dd>
        <dt>{m.source_level()}</dt>
        <dd>{levelWords[figure.level]()}</dd>
        <dt>{m.source_status()}</dt>
        <dd>{qualityWords[qualityOf(figure)]()}</dd>
        <dt>{m.source_known()}</dt>
        <dd>{formatDay(figure.known)}</dd>
        <dt>{m.source_reference()}</dt>
        <dd>{reference}</dd>
      </dl>
      {figure.note ? (
        <p>
          <WithFrench text={figure.note[language]} />
        </p>
      ) : null}
      <CopyReference reference={reference} />
      <p>{m.source_report()}</p>
    </details>
  )
}
