import type { LegalFields } from '../../publish/legalFields'
import type { PublicationReport } from '../../ownSet/publication'
import { isSiret } from '../../publish/scdl'
import { currentLocale } from '../../format/locale'
import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import styles from './OwnData.module.css'
import { FoldingTable } from '../../ui/FoldingTable'

interface Props {
  readonly report: PublicationReport
  readonly legal: LegalFields
  readonly onChange: (legal: LegalFields) => void
}

const leftOutWords = {
  noVotedAmount: m.own_left_out_noVotedAmount,
  noPayment: m.own_left_out_noPayment,
  noBeneficiary: m.own_left_out_noBeneficiary,
} as const

const isNotified = (value: string): value is 'oui' | 'non' => value === 'oui' || value === 'non'

/** What the law asks for and no act says, to be typed; and what cannot be written at all. */
export function GrantForm({ report, legal, onChange }: Props) {
  const locale = currentLocale()
  const { grants, leftOut } = report
  const funders = [...new Map(grants.map(({ funder, funderName }) => [funder, funderName]))]
  const isWrong = (funder: string): boolean =>
    (legal.siret[funder] ?? '') !== '' && !isSiret(legal.siret[funder] ?? '')
  const notify = (grant: string, value: string): void => {
    const { [grant]: _, ...others } = legal.notified
    onChange({ ...legal, notified: isNotified(value) ? { ...others, [grant]: value } : others })
  }
  return (
    <>
      <h3>{m.own_grants()}</h3>
      <p className={styles.note}>{m.own_grants_lede()}</p>
      <div className={styles.fields}>
        {funders.map(([id, name]) => (
          <Field key={id} label={m.own_grant_siret({ funder: name })}>
            <input
              inputMode="numeric"
              autoComplete="off"
              value={legal.siret[id] ?? ''}
              aria-invalid={isWrong(id)}
              onChange={({ target }) =>
                onChange({ ...legal, siret: { ...legal.siret, [id]: target.value } })
              }
            />
            {isWrong(id) ? <span className={styles.wrong}>{m.own_grant_siret_wrong()}</span> : null}
          </Field>
        ))}
      </div>
      <FoldingTable
        title={m.own_grants()}
        columns={[
          m.own_grant_agreement(),
          m.own_grant_euros(),
          m.own_grant_signed(),
          m.own_grant_notified(),
          m.own_grant_state(),
        ]}
        rows={grants.map(({ id, funder, label, euros, lacking }) => ({
          id: `${id} ${funder}`,
          cells: [
            label[locale],
            formatEuros(euros),
            <input
              key="signed"
              type="date"
              aria-label={m.own_grant_signed_of({ agreement: label[locale] })}
              value={legal.signed[id] ?? ''}
              onChange={({ target }) =>
                onChange({ ...legal, signed: { ...legal.signed, [id]: target.value } })
              }
            />,
            <select
              key="notified"
              aria-label={m.own_grant_notified_of({ agreement: label[locale] })}
              value={legal.notified[id] ?? ''}
              onChange={({ target }) => notify(id, target.value)}
            >
              <option value="">{m.own_not_said()}</option>
              <option value="oui">{m.own_yes()}</option>
              <option value="non">{m.own_no()}</option>
            </select>,
            lacking.length === 0 ? m.own_grant_ready() : m.own_grant_lacking(),
          ],
        }))}
      />
      <ul className={styles.note}>
        {leftOut.map(({ agreement, label, reason }) => (
          <li key={agreement}>{leftOutWords[reason]({ agreement: label[locale] })}</li>
        ))}
      </ul>
    </>
  )
}
