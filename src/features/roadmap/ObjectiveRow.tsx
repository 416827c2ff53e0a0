import { figureWithUnit } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ActSource, type SourcedAct } from '../../parts/ActSource'
import { StatusMark } from '../../parts/StatusMark'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import type { ViewState } from '../../viewState/viewState'
import { BecomesCell } from './BecomesCell'
import { flagTexts, knownText, whyTexts } from './objectiveWords'
import styles from './Roadmap.module.css'
import type { Objective } from './roadmapView'

interface Props {
  readonly objective: Objective
  readonly acts: readonly SourcedAct[]
  readonly lasting: ViewState
  /** True where the table says what became of each objective. */
  readonly withNext: boolean
}

/** One objective: what is promised in the act's words, its reading, what is known, what it became, its source. */
export function ObjectiveRow({ objective, acts, lasting, withNext }: Props) {
  const { placed, reading, label, unit, territory, otherWords, asked, contradictions } = objective
  const { target, act, section } = placed.promise
  const figure = figureWithUnit(target, unit)
  const known = knownText(objective)
  return (
    <tr role="row" className={styles.row}>
      <th scope="row" role="rowheader" className={styles.objective}>
        <Link to={addresses.indicator(target.indicator, lasting)} className={styles.label}>
          <bdi>{typeset(label)}</bdi>
        </Link>
        {figure === null ? null : <span className={styles.figure}>{figure}</span>}
        {[target.words, ...otherWords].map((words) => (
          <span key={words} className={styles.words} lang="fr">
            {typeset(m.overview_quoted({ words }, { locale: 'fr' }), 'fr')}
          </span>
        ))}
        {territory === null ? null : <span className={styles.sub}>{typeset(territory)}</span>}
      </th>
      <td role="cell" className={styles.reading}>
        <span className={styles.status}>
          <StatusMark status={reading.status} /> {statusWords[reading.status]()}
        </span>
        {[...whyTexts(objective), ...flagTexts(objective)].map((text) => (
          <span key={text} className={styles.sub}>
            {text}
          </span>
        ))}
        {contradictions.map(({ id, title }) => (
          <span key={id} className={styles.sub}>
            <Link to={addresses.control(id, lasting)}>{typeset(title[currentLocale()])}</Link>
          </span>
        ))}
      </td>
      <td role="cell" className={styles.known}>
        {known === null ? <span className={styles.soft}>{m.roadmap_nothing_known()}</span> : known}
        {asked.map(({ id, label: name }) => (
          <span key={id} className={styles.sub}>
            {typeset(m.roadmap_asked({ name: name[currentLocale()] }))}
          </span>
        ))}
      </td>
      {withNext ? (
        <td role="cell" className={styles.next}>
          <BecomesCell becomes={objective.becomes} lasting={lasting} />
        </td>
      ) : null}
      <td role="cell" className={styles.source}>
        {act === null ? null : <ActSource act={act} section={section} acts={acts} lasting={lasting} />}
      </td>
    </tr>
  )
}
