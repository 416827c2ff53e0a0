import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../../api/queries'
import { profiles, ruleVersion } from '../../domain/profile'
import { m } from '../../format/words'
import { WithFrench } from '../../ui/WithFrench'
import { Page } from '../../ui/Page'
import { useFragment } from '../../ui/useFragment'
import { useViewState } from '../../address/useViewState'
import { Arithmetic } from './Arithmetic'
import { DeliverableStates } from './DeliverableStates'
import styles from './Method.module.css'
import { MethodSection } from './MethodSection'
import { ReadingTables } from './ReadingTables'
import { methodSections } from './sections'
import { Trust } from './Trust'

const words = [
  { term: m.method_words_promise, text: m.method_words_promise_text },
  { term: m.method_words_operator, text: m.method_words_operator_text },
  { term: m.method_words_answer, text: m.method_words_answer_text },
  { term: m.method_words_baseline, text: m.method_words_baseline_text },
  { term: m.method_words_gap, text: m.method_words_gap_text },
  { term: m.method_words_as_of, text: m.method_words_as_of_text },
]

const order = [
  m.method_order_1,
  m.method_order_2,
  m.method_order_3,
  m.method_order_4,
  m.method_order_5,
  m.method_order_6,
]

/** The rule in plain words. It stands without any data; they only say which profile they follow. */
export function MethodPage() {
  const { state, lasting } = useViewState()
  const { data: index } = useQuery(indexQuery(state.jeu))
  useFragment(true)
  const profile = profiles[index?.profile ?? 'default']
  const lede = (
    <>
      <p>{m.method_lede()}</p>
      <p>{m.method_version({ version: ruleVersion })}</p>
    </>
  )
  return (
    <Page title={m.method_title()} lede={lede}>
      <nav aria-labelledby="sommaire" className={styles.contents}>
        <h2 id="sommaire">{m.method_contents()}</h2>
        <ol>
          {methodSections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title()}</a>
            </li>
          ))}
        </ol>
      </nav>
      <MethodSection id="promesse">
        <dl>
          {words.map(({ term, text }) => (
            <div key={term()}>
              <dt>{term()}</dt>
              <dd>
                <WithFrench text={text()} />
              </dd>
            </div>
          ))}
        </dl>
      </MethodSection>
      <MethodSection id="ordre">
        <p>{m.method_order_lede()}</p>
        <ol>
          {order.map((step) => (
            <li key={step()}>
              <WithFrench text={step()} />
            </li>
          ))}
        </ol>
      </MethodSection>
      <MethodSection id="calculs">
        <Arithmetic profile={profile} />
      </MethodSection>
      <ReadingTables profile={profile} isRead={index !== undefined} />
      <DeliverableStates />
      <Trust lasting={lasting} />
    </Page>
  )
}
