import { useMemo, useState } from 'react'
import { m } from '../../format/words'
import { FundingBody } from '../../subjects/money/FundingBody'
import { useFunding } from '../../subjects/money/useFunding'
import { overviewData } from '../../subjects/promise/overviewView'
import { readerDay } from '../../format/readerDay'
import { Page } from '../../ui/Page'
import { NotesContent } from './NotesContent'
import { promiseChoices } from './promiseChoices'

/** What was received, said and decided, noted in this browser beside the published data. */
export function NotesPage() {
  const [today] = useState(() => readerDay())
  const funding = useFunding()
  const { index, catalogues, asOf } = funding
  const choices = useMemo(
    () =>
      catalogues && index
        ? promiseChoices(overviewData(catalogues, asOf, index.profile).rows)
        : undefined,
    [catalogues, index, asOf],
  )
  return (
    <Page title={m.pointage_title()} lede={<p>{m.pointage_lede()}</p>}>
      <FundingBody funding={funding}>
        {(data) => (
          <NotesContent
            data={data}
            dataset={index?.dataset.id ?? ''}
            asOf={asOf}
            today={today}
            choices={choices}
          />
        )}
      </FundingBody>
    </Page>
  )
}
