import { figureWithUnit } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ActSource, type SourcedAct } from '../../subjects/source/ActSource'
import { ResultText } from '../../subjects/promise/ResultText'
import { answerWordsIn } from '../../subjects/promise/answerWords'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { WithFrench } from '../../ui/WithFrench'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { BecomesCell } from './BecomesCell'
import { flagTexts, knownText, whyTexts } from './objectiveWords'
import text from '../../ui/Text.module.css'
import styles from './Roadmap.module.css'
import type { Objective } from './roadmapView'

interface Props {
  readonly objective: Objective
  readonly acts: readonly SourcedAct[]
  readonly lasting: ViewState
  /** The exercise of the last roadmap, where the table says what became of each objective. */
  readonly next: number | null
}

/** One objective: what is promised in the act's words, its reading, what is known, what it became, its source. */
export function ObjectiveRow({ objective, acts, lasting, next }: Props) {
  const { placed, reading, label, unit, territory, otherWords, asked, contradictions } = objective
  const { target, act, section } = placed.promise
  const figure = figureWithUnit(target, unit)
  const known = knownText(objective)
  const inWords = answerWordsIn(reading, placed.figures)
  return (
    <tr id={target.id} className={styles.row}>
      <th scope="row">
        <Link to={addresses.indicator(target.indicator, lasting)} className={styles.label}>
          <bdi>{typeset(label)}</bdi>
        </Link>
        {figure === null ? null : <span className={styles.figure}>{figure}</span>}
        {[target.words, ...otherWords].map((words) => (
          <q key={words} className={styles.words} lang="fr">
            {typeset(m.overview_quoted({ words }, { locale: 'fr' }), 'fr')}
          </q>
        ))}
        {territory === null ? null : <span className={text.sub}>{typeset(territory)}</span>}
      </th>
      <td>
        <span className={styles.status}>
          <StatusMark status={reading.status} /> {statusWords[reading.status]()}
        </span>
        {[...whyTexts(objective), ...flagTexts(objective)].map((words) => (
          <span key={words} className={text.sub}>
            {words}
          </span>
        ))}
        {contradictions.map(({ id, title }) => (
          <span key={id} className={text.sub}>
            <Link to={addresses.control(id, lasting)}>
              <WithFrench text={title[currentLocale()]} />
            </Link>
          </span>
        ))}
      </td>
      <td data-label={m.roadmap_column_known()}>
        <div>
          <ResultText result={{ figure: known, words: inWords }} />
          {asked.map(({ id, label: name }) => (
            <span key={id} className={text.sub}>
              {typeset(m.roadmap_asked({ name: name[currentLocale()] }))}
            </span>
          ))}
        </div>
      </td>
      {next === null ? null : (
        <td
          className={objective.becomes === null ? styles.none : undefined}
          data-label={m.roadmap_column_next({ year: next })}
        >
          <div>
            <BecomesCell becomes={objective.becomes} next={next} lasting={lasting} />
          </div>
        </td>
      )}
      <td className={styles.source}>
        {act === null ? null : (
          <ActSource act={act} section={section} acts={acts} lasting={lasting} />
        )}
      </td>
    </tr>
  )
}
