import { formatEuros, formatNumber, formatPercent } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { describePromisesBriefly } from '../../subjects/money/describePromises'
import { deliverableWords } from '../../subjects/money/dueWords'
import { labelText, stageWords } from '../../subjects/money/moneyWords'
import { periodText, shortBasisWords } from '../../subjects/money/amountWords'
import type { Funder } from '../../subjects/money/fundingData'
import { shortName } from '../../format/shortName'
import { DataTable } from '../../subjects/table/DataTable'
import styles from './Factsheet.module.css'
import type { FactsheetBlock as Block } from './factsheetView'

interface Props {
  readonly block: Block
  readonly funder: Funder
}

/** The funder's share, said beside results that belong to the whole programme. */
function shareWords({ share }: Block, funder: Funder): string {
  if (share === null || share.row.share === null || share.plan.total === null)
    return m.sheet_share_unknown()
  return m.sheet_share_of({
    finances: m.funder_finances({
      funder: shortName(funder),
      share: formatPercent(share.row.share),
    }),
    amount: formatEuros(share.row.euros),
    total: formatEuros(share.plan.total.euros),
    basis: [shortBasisWords[share.plan.total.taxBasis](), periodText(share.plan.period)].join(', '),
  })
}

/** One agreement on a sheet: grant, share, promises, what remains to be paid and what is owed. */
export function FactsheetBlock({ block, funder }: Props) {
  const {
    agreement,
    programme,
    grants,
    tallies,
    count,
    promises,
    more,
    lever,
    unsaid,
    deliverables,
    moreDeliverables,
  } = block
  const title = labelText(programme?.label ?? agreement.label)
  const grantWords = grants.map(({ euros, stage }) =>
    m.sheet_grant({ programme: title, amount: formatEuros(euros), stage: stageWords[stage]() }),
  )
  const counted = m.programmes_promise_count({ n: count, shown: formatNumber(count) })
  const due = [
    ...deliverables.map((line) =>
      m.sheet_due_item({ label: labelText(line.label), state: deliverableWords(line) }),
    ),
    ...(moreDeliverables > 0
      ? [m.sheet_due_more({ n: moreDeliverables, shown: formatNumber(moreDeliverables) })]
      : []),
  ]
  return (
    <section className={styles.block}>
      <h2>{grantWords.length > 0 ? grantWords.join(' · ') : title}</h2>
      <p>{shareWords(block, funder)}</p>
      {promises.length > 0 ? (
        <>
          <DataTable
            table={describePromisesBriefly(title, promises, funder.territory)}
            className={styles.table}
          />
          <p className={styles.soft}>
            {m.sheet_tally({
              count: counted,
              statuses: tallies
                .map(({ status, count: of }) =>
                  m.money_count_status({
                    count: formatNumber(of),
                    status: statusWords[status]().toLowerCase(),
                  }),
                )
                .join(', '),
            })}
            {more > 0 ? ` ${m.sheet_more({ n: more, shown: formatNumber(more) })}` : null}
          </p>
        </>
      ) : (
        <p className={styles.soft}>{m.programmes_no_promise()}</p>
      )}
      {lever.instalments.map(({ id, euros, condition, pieces }) => (
        <p key={id} className={styles.lever}>
          <strong>
            {m.sheet_lever({ amount: formatEuros(euros), condition: labelText(condition) })}
          </strong>{' '}
          {m.sheet_pieces({
            pieces: pieces.map(({ label }) => labelText(label)).join(m.sheet_between()),
          })}
        </p>
      ))}
      {unsaid.map(({ id, euros }) => (
        <p key={id}>{m.sheet_lever_unsaid({ amount: formatEuros(euros) })}</p>
      ))}
      <p>
        {[
          ...(lever.instalments.length === 0 && unsaid.length === 0
            ? [block.hasInstalments ? m.sheet_lever_none() : m.sheet_lever_unknown()]
            : []),
          ...(due.length > 0 ? [m.sheet_due({ what: due.join(m.sheet_between()) })] : []),
        ].join(' ')}
      </p>
    </section>
  )
}
