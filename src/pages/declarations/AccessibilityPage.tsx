import { useQuery } from '@tanstack/react-query'
import { recordRoutes, routes } from '../../address/routes'
import { hostQuery } from '../../api/host'
import { formatDay } from '../../format/dates'
import { formatRatio } from '../../format/numbers'
import { m } from '../../format/words'
import { pageName } from '../../subjects/find/pageNames'
import { Page } from '../../ui/Page'
import { conformityOf, notEvaluated, rateOf, tallyOf } from './conformity'
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
  const isAssessed = rgaa.assessedOn !== ''
  const total = rgaa.criteria.length
  const since = notEvaluated(rgaa.pages, [...routes, ...recordRoutes])
  const lede = (
    <>
      <p>{m.rgaa_lede({ version: rgaa.version })}</p>
      <p>
        <strong>{conformityWords[conformityOf(tally, isAssessed)]()}</strong>{' '}
        {rate === null
          ? m.rgaa_rate_none({ n: total - tally.NT, total })
          : (isAssessed ? m.rgaa_rate : m.rgaa_rate_own)({ rate: formatRatio(rate, [0.5, 1]) })}
      </p>
    </>
  )
  return (
    <Page title={pageName('accessibilite')} lede={lede}>
      <div className={styles.text}>
        <h2>{m.rgaa_results()}</h2>
        <StateTable tally={tally} total={total} />
        <h2>{m.rgaa_defects()}</h2>
        <Defects criteria={rgaa.criteria} />
        <h2>{m.rgaa_checks()}</h2>
        <p>{m.rgaa_checks_text()}</p>
        <p>
          {isAssessed
            ? m.rgaa_assessed({ day: formatDay(rgaa.assessedOn), assessor: rgaa.assessor })
            : m.rgaa_not_assessed({ day: formatDay(rgaa.reviewedOn) })}
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
        {since.length === 0 ? null : (
          <p>{m.rgaa_since({ pages: since.map((route) => `/${route}`).join(', ') })}</p>
        )}
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
