import { m } from '../../format/words'
import type { FundingData } from '../../subjects/money/fundingData'
import { labelText } from '../../subjects/money/moneyWords'
import { Choice } from '../../ui/Choice'
import { useViewState } from '../../address/useViewState'
import styles from './NotesContent.module.css'

/** Whose deliverables are listed: one funder's, one agreement's, or all. The choice stands in the address. */
export function Filters({ data }: { readonly data: FundingData }) {
  const { state, change } = useViewState()
  const parties = [...new Set(data.agreements.flatMap((agreement) => agreement.parties))]
  const owing = new Set(data.deliverables.map(({ agreement }) => agreement))
  const offered = data.agreements.filter(
    ({ id, parties: own }) =>
      owing.has(id) && (state.financeur === undefined || own.includes(state.financeur)),
  )
  return (
    <div role="group" aria-label={m.pointage_filters()} className={styles.filters}>
      <Choice
        label={m.overview_funder()}
        value={state.financeur ?? ''}
        none={m.overview_all()}
        options={parties.map((id) => {
          const funder = data.funders.get(id)
          return { value: id, label: funder === undefined ? id : labelText(funder.name) }
        })}
        onChoose={(value) =>
          change({ financeur: value === '' ? undefined : value, convention: undefined })
        }
      />
      <Choice
        label={m.section_agreement()}
        value={state.convention ?? ''}
        none={m.pointage_all()}
        options={offered.map(({ id, label }) => ({ value: id, label: labelText(label) }))}
        onChoose={(value) => change({ convention: value === '' ? undefined : value })}
      />
    </div>
  )
}
