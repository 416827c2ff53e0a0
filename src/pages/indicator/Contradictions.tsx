import type { ParsedResource } from '../../api/resources'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { WithFrench } from '../../ui/WithFrench'

interface Props {
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly lasting: ViewState
}

/** What the acts say against each other about this indicator, with the arithmetic; nothing where they agree. */
export function Contradictions({ contradictions, lasting }: Props) {
  if (contradictions.length === 0) return null
  const language = currentLocale()
  return (
    <section id="contradictions">
      <h2>{m.indicator_contradictions()}</h2>
      {contradictions.map(({ id, title, arithmetic }) => (
        <Notice key={id}>
          <p>
            <strong>
              <WithFrench text={title[language]} />
            </strong>
          </p>
          <p>
            <WithFrench text={arithmetic[language]} />
          </p>
          <p>
            <Link to={addresses.control(id, lasting)}>{m.indicator_contradiction_link()}</Link>
          </p>
        </Notice>
      ))}
    </section>
  )
}
