import type { Observation } from '../../domain/observation'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { levelWords } from '../../format/kinds'
import { qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Fold } from '../../ui/Fold'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { citationOf, type CitedAct } from './citation'
import { CopyReference } from './CopyReference'
import styles from './SourceNote.module.css'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly figure: Observation
  /** The figure in words, for the reference: "245 adhérents (2021)". */
  readonly words: string
  /** Acts known so far; the name of another is said not to be read. */
  readonly acts: readonly CitedAct[]
  readonly lasting: ViewState
}

/** Who says so: act, number, date, section, row, the figure as printed, its level and status; and a reference to copy. */
export function SourceNote(props: Props) {
  const { figure, words, acts } = props
  const { adopted, section } = placeOf(figure, acts)
  return (
    <Fold
      className={styles.note}
      summary={
        <>
          <span className={styles.unseen}>
            <WithFrench text={m.source_note_of({ figure: words })} />{' '}
          </span>
          {typeset(m.overview_source({ year: (adopted ?? '').slice(0, 4), section }))}
        </>
      }
    >
      {() => <Source {...props} />}
    </Fold>
  )
}

/** Where a figure is printed, in the words of the acts known so far. */
function placeOf(figure: Observation, acts: readonly CitedAct[]) {
  const language = currentLocale()
  const { act: actId, section: sectionId } = figure.source
  const act = acts.find(({ id }) => id === actId)
  return {
    act,
    label: act?.label[language] ?? m.source_act_unread(),
    adopted: act?.adopted ?? figure.adopted,
    section:
      act?.sections.find(({ id }) => id === sectionId)?.label[language] ??
      m.source_section_unread(),
  }
}

function Source({ figure, words, acts, lasting }: Props) {
  const { act: actId, section: sectionId, row, printed } = figure.source
  const { act, label, adopted, section } = placeOf(figure, acts)
  const number = act?.number ?? null
  const reference = citationOf(figure, words, acts)
  return (
    <>
      <dl>
        <dt>{m.source_act()}</dt>
        <dd>{typeset(label)}</dd>
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
          {act?.kind === 'register' ? (
            // A row of a register was counted, not printed: there is nothing to quote.
            <span lang="fr">{typeset(printed, 'fr')}</span>
          ) : (
            <q lang="fr">
              {typeset(m.overview_quoted({ words: printed }, { locale: 'fr' }), 'fr')}
            </q>
          )}
        </dd>
        <dt>{m.source_level()}</dt>
        <dd>{levelWords[figure.level]()}</dd>
        <dt>{m.source_status()}</dt>
        <dd>{qualityWords[qualityOf(figure)]()}</dd>
        <dt>{m.source_known()}</dt>
        <dd>{formatDay(figure.known)}</dd>
        <dt>{m.source_reference()}</dt>
        <dd>
          <WithFrench text={reference} />
        </dd>
      </dl>
      {figure.note ? (
        <p>
          <WithFrench text={figure.note[currentLocale()]} />
        </p>
      ) : null}
      <CopyReference reference={reference} />
      <p>{m.source_report()}</p>
    </>
  )
}
