import type { ParsedCatalogue } from '../../api/catalogue'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { capital } from '../../format/besideSentence'
import { formatDue } from '../../format/dates'
import { formatEuros, formatNumber } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { moneyFacts, type PromiseFacts } from '../../subjects/dashboard/factsView'
import { figuresWords, positionSentence } from '../../subjects/dashboard/positionSentence'
import { labelText, stageWords } from '../../subjects/money/moneyWords'
import type { Funding } from '../../subjects/money/useFunding'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { Link } from '../../ui/Link'
import { Coming } from './Coming'
import styles from './Dashboard.module.css'

interface Props {
  readonly facts: PromiseFacts
  readonly exercise: number
  readonly funder: string | null
  readonly funding: Funding
  /** How many touch the figures of the panels; `null` until they are read. */
  readonly contradictions: number | null
  /** What could not be read, in words; empty where nothing failed. */
  readonly without: string
  readonly isContradictionsUnread: boolean
  readonly catalogue: ParsedCatalogue
}

/** The sentence of the page and its four facts, each from evaluated promises, amounts or dues. */
export function Facts({
  facts,
  exercise,
  funder,
  funding,
  contradictions,
  without,
  isContradictionsUnread,
  catalogue,
}: Props) {
  const { state, lasting } = useViewState()
  const { data, asOf } = funding
  const money = data ? moneyFacts(funder, data, exercise, asOf) : undefined
  const name = funder === null ? null : (catalogue.funders.get(funder)?.short ?? funder)
  const due = money?.view.next[0]
  const condition = money?.view.lever.instalments[0]
  /** In place of what the money would say, until it is read; where it could not be, the panel of the money says why and asks again. */
  const untold = funding.error === null ? <Coming /> : m.dash_unread()
  const [sum, ...otherStages] = money?.sums ?? []
  const list = {
    ...lasting,
    exercice: String(exercise),
    ...(state.financeur === undefined ? {} : { financeur: state.financeur }),
  }
  return (
    <>
      <p className={styles.sentence}>{positionSentence(exercise, facts, due)}</p>
      <ul className={styles.facts} aria-label={m.dash_facts()}>
        <li>
          <b>{figuresWords(facts)}</b>
          <span className={styles.readings}>
            {facts.byStatus.map(({ status, count }) => (
              <Link key={status} to={addresses.promises({ ...list, statut: status })}>
                <StatusMark status={status} /> {formatNumber(count)}{' '}
                {statusWords[status]().toLowerCase()}
              </Link>
            ))}
            {facts.words === 0 ? null : (
              <Link to={addresses.promises(list)}>
                {m.dash_fact_words({ n: facts.words, shown: formatNumber(facts.words) })}
              </Link>
            )}
          </span>
        </li>
        <li>
          <b>
            {money === undefined
              ? untold
              : sum === undefined || name === null
                ? m.dash_fact_money_none()
                : m.dash_fact_money({
                    amount: formatEuros(sum.euros),
                    stage: stageWords[sum.stage](),
                    funder: name,
                  })}
          </b>
          <span>
            {otherStages.map(({ stage, euros }) =>
              m.dash_fact_money_beside({ amount: formatEuros(euros), stage: stageWords[stage]() }),
            )}{' '}
            {money === undefined ? null : money === null ? (
              m.dash_fact_money_unknown()
            ) : condition === undefined || funder === null ? (
              m.dash_fact_lever_none()
            ) : (
              <Link to={addresses.payment(funder, condition.id, lasting)}>
                {m.dash_fact_lever({ amount: formatEuros(money.view.lever.euros) })}
              </Link>
            )}{' '}
            {funder === null ? null : (
              <Link to={addresses.funder(funder, lasting)}>{m.dash_fact_money_link()}</Link>
            )}
          </span>
        </li>
        <li>
          <b>
            {money === undefined
              ? untold
              : due === undefined
                ? m.dash_fact_due_none()
                : capital(formatDue(due.due))}
          </b>
          <span>
            {money === undefined
              ? null
              : due === undefined
                ? m.dash_fact_due_none_why()
                : due.label === null
                  ? m.funder_next_report()
                  : labelText(due.label)}
          </span>
        </li>
        <li>
          <b>
            {contradictions === null ? (
              isContradictionsUnread ? (
                m.dash_unread()
              ) : (
                <Coming />
              )
            ) : (
              m.dash_fact_contradictions({
                n: contradictions,
                shown: formatNumber(contradictions),
              })
            )}
          </b>
          <span>
            {m.dash_fact_contradictions_what()} {without}{' '}
            <Link to={addresses.controls(lasting)}>{m.dash_fact_contradictions_link()}</Link>
          </span>
        </li>
      </ul>
    </>
  )
}
