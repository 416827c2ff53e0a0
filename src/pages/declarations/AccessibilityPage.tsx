import { useQuery } from '@tanstack/react-query'
import { hostQuery } from '../../api/host'
import { formatDay } from '../../format/dates'
import { formatRatio } from '../../format/numbers'
import { m } from '../../format/words'
import { Page } from '../../ui/Page'
import { conformityOf, rateOf, tallyOf } from './conformity'
import { CriterionTable } from './CriterionTable'
import { rgaa } from './criteria'
import styles from './Declarations.module.css'
import { Defects } from './Defects'
import { StateTable } from './StateTable'

const conformityWords = { none: m.rgaa_none, partial: m.rgaa_partial, full: m.rgaa_full }

/** The declaration of accessibility: what was evaluated, what was found, and no more than that. */
export function AccessibilityPage() {
  const { data: host } = useQuery(hostQuery())
  const tally = tallyOf(rgaa.criteria)
  const rate = rateOf(tally)
  const total = rgaa.criteria.length
  const lede = (
    <>
      <p>{m.rgaa_lede({ version: rgaa.version })}</p>
      <p>
        <strong>{conformityWords[conformityOf(tally)]()}</strong>{' '}
        {rate === null
          ? m.rgaa_rate_none({ n: total - tally.NT, total })
          : m.rgaa_rate({ rate: formatRatio(rate, [0.5, 1]) })}
      </p>
    </>
  )
  return (
    <Page title={m.rgaa_title()} lede={lede}>
      <div className={styles.text}>
        <h2>{m.rgaa_results()}</h2>
        <StateTable tally={tally} total={total} />
        <h2>{m.rgaa_defects()}</h2>
        <Defects criteria={rgaa.criteria} />
        <h2>{m.rgaa_checks()}</h2>
        <p>{m.rgaa_checks_text()}</p>
        <p>
          {rgaa.assessedOn === ''
            ? m.rgaa_not_assessed({ day: formatDay(rgaa.reviewedOn) })
            : m.rgaa_assessed({ day: formatDay(rgaa.assessedOn), assessor: rgaa.assessor })}
        </p>
        {rgaa.pages.length > 0 ? (
          <ul>
            {rgaa.pages.map((page) => (
              <li key={page} lang="fr">
                {page}
              </li>
            ))}
          </ul>
        ) : null}
        <h2>{m.rgaa_contact()}</h2>
        <p>
          {host === undefined || host.contact === ''
            ? m.rgaa_contact_missing()
            : m.rgaa_contact_text({ contact: host.contact })}
        </p>
        <p>
          {m.rgaa_appeal()}{' '}
          <a href="https://www.defenseurdesdroits.fr/" rel="external noreferrer">
            {m.rgaa_appeal_link()}
          </a>
        </p>
        <details>
          <summary>{m.rgaa_all({ total })}</summary>
          <CriterionTable criteria={rgaa.criteria} />
        </details>
      </div>
    </Page>
  )
}
