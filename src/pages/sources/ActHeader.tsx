import { formatDay } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { Authority } from './authority'
import styles from './Acts.module.css'
import type { ActBlock } from './sourcesData'

const voteWords: Record<
  NonNullable<NonNullable<ActBlock['act']>['vote']>[number]['answer'],
  (count: number) => string
> = {
  for: (count) => m.sources_vote_for({ count: formatNumber(count) }),
  against: (count) => m.sources_vote_against({ count: formatNumber(count) }),
  abstained: (count) => m.sources_vote_abstained({ n: count, shown: formatNumber(count) }),
  apart: (count) => m.sources_vote_apart({ n: count, shown: formatNumber(count) }),
}

interface Props {
  readonly act: ActBlock['act']
  readonly authority: Authority | null
}

/** Number, authority under its names, dates and vote of an act. A simulated register says that it is none. */
export function ActHeader({ act, authority }: Props) {
  if (act === null) return <p className={styles.meta}>{m.sources_unknown_act()}</p>
  if (act.kind === 'register') return <p className={styles.meta}>{m.register_simulated()}</p>
  return (
    <ul className={styles.meta}>
      <li>
        {act.number === null ? m.sources_no_number() : m.sources_number({ number: act.number })}
      </li>
      {authority === null ? null : authority.printed.length === 0 ? (
        <li>{authority.name}</li>
      ) : (
        <li>
          {m.sources_authority_then({ name: authority.name })}{' '}
          <span lang="fr">
            {typeset(
              authority.printed
                .map((words) => m.sources_quoted({ words }, { locale: 'fr' }))
                .join(', '),
              'fr',
            )}
          </span>
        </li>
      )}
      <li>{m.sources_adopted({ day: formatDay(act.adopted) })}</li>
      <li>
        {act.published === null
          ? m.sources_published_unknown()
          : m.sources_published({ day: formatDay(act.published) })}
      </li>
      {act.vote === undefined ? null : (
        <li>
          {m.sources_vote({
            answers: act.vote.map(({ answer, count }) => voteWords[answer](count)).join(', '),
          })}
        </li>
      )}
    </ul>
  )
}
