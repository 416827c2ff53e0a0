import type { ParsedResource } from '../../api/resources'
import { diverges } from '../../domain/diverges'
import type { Status } from '../../domain/reading'
import { formatDay } from '../../format/dates'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import styles from './Appreciations.module.css'
import { opinionWords } from './opinionWords'

type Committees = ParsedResource<'committees'>

interface Props {
  /** Those of one promise or indicator, known at the date of the page. */
  readonly appreciations: Committees['appreciations']
  readonly replies: Committees['replies']
  /** The computed reading beside which they stand; `null` for an indicator as a whole. */
  readonly status: Status | null
}

/** What people say of a result, apart from the computed reading; an opinion that departs from it is said to. Their words stay French. */
export function Appreciations({ appreciations, replies, status }: Props) {
  if (appreciations.length === 0 && replies.length === 0) return null
  return (
    <section className={styles.appreciations}>
      <h3>{m.appreciation_title()}</h3>
      <p>{m.appreciation_apart()}</p>
      {appreciations.map(({ id, author, date, opinion, words, reason }) => (
        <figure key={id}>
          <blockquote lang="fr">{typeset(words, 'fr')}</blockquote>
          <figcaption>
            {m.appreciation_by({ author, day: formatDay(date) })} ·{' '}
            {m.appreciation_opinion({ opinion: opinionWords[opinion]() })} ·{' '}
            <span lang="fr">
              {m.appreciation_reason({ reason: typeset(reason, 'fr') }, { locale: 'fr' })}
            </span>
            {status !== null && diverges(opinion, status) ? (
              <strong>
                {m.appreciation_diverges({ status: statusWords[status]().toLowerCase() })}
              </strong>
            ) : null}
          </figcaption>
        </figure>
      ))}
      {replies.map(({ id, author, date, words }) => (
        <figure key={id}>
          <blockquote lang="fr">{typeset(words, 'fr')}</blockquote>
          <figcaption>
            {m.reply_title()} · {m.appreciation_by({ author, day: formatDay(date) })}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}
