import { addresses } from '../../address/addresses'
import { formatDay, formatDue, formatPeriod } from '../../format/dates'
import { m } from '../../format/words'
import { type Cell, linked, plain, start, type Table } from '../table/table'
import type { AgreementView } from './agreementView'
import type { FundingData } from './fundingData'
import { dueCell } from './moneyCells'
import { labelText } from './moneyWords'

type Data = Pick<FundingData, 'acts' | 'funders'>

const partiesCell = (ids: readonly string[], { funders }: Data): Cell =>
  linked(
    ids.map((id) => {
      const funder = funders.get(id)
      return {
        text: funder === undefined ? id : labelText(funder.name),
        to: (lasting) => addresses.funder(id, lasting),
      }
    }),
  )

/** The agreements: period, to whom the promises are made, vote and signature, report. */
export function describeAgreements(agreements: readonly AgreementView[], data: Data): Table {
  return {
    caption: m.programme_agreements(),
    columns: [
      start(m.section_agreement()),
      start(m.money_period()),
      start(m.money_parties()),
      start(m.money_cofunders()),
      start(m.money_adopted()),
      start(m.money_signed()),
      start(m.money_report_due()),
    ],
    rows: agreements.map(({ agreement, programmePeriod, contradictions }) => {
      const act = data.acts.get(agreement.act)
      const { adopted, signed, reportDue, cofunders } = agreement
      return {
        id: agreement.id,
        contradictions,
        cells: [
          plain(labelText(agreement.label)),
          plain(
            formatPeriod(agreement.period),
            programmePeriod === null
              ? []
              : [m.money_programme_period({ period: formatPeriod(programmePeriod) })],
          ),
          partiesCell(agreement.parties, data),
          cofunders.length === 0 ? plain(m.money_cofunders_none()) : partiesCell(cofunders, data),
          dueCell(adopted, formatDay(adopted), act === undefined ? [] : [labelText(act.label)]),
          dueCell(signed, signed === null ? m.money_signed_unknown() : formatDay(signed)),
          dueCell(reportDue, reportDue === null ? m.money_report_none() : formatDue(reportDue)),
        ],
      }
    }),
  }
}
