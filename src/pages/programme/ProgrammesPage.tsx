import { m } from '../../format/words'
import { AmountTable } from '../../subjects/money/AmountTable'
import { FundingBody } from '../../subjects/money/FundingBody'
import { useFunding } from '../../subjects/money/useFunding'
import { DataTable } from '../../subjects/table/DataTable'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { describeProgrammes } from './describeProgrammes'
import styles from './ProgrammesPage.module.css'
import { outsideProgrammes, programmesView, talliesByProgramme } from './programmesView'

/** Every programme in one line. */
export function ProgrammesPage() {
  const funding = useFunding()
  const { catalogues, index, asOf } = funding
  return (
    <Page title={m.programmes_title()} lede={<p>{m.programmes_lede()}</p>}>
      <FundingBody funding={funding}>
        {(data) => {
          const programmes = programmesView(data, asOf)
          if (programmes.length === 0)
            return (
              <Notice>
                <p>{m.programmes_none()}</p>
              </Notice>
            )
          const tallies =
            catalogues && index ? talliesByProgramme(catalogues, asOf, index.profile) : undefined
          const outside = outsideProgrammes(data)
          return (
            <>
              <DataTable
                table={describeProgrammes(programmes, tallies, data)}
                className={styles.table}
              />
              {outside.length === 0 ? null : (
                <>
                  <h2>{m.programmes_cluster()}</h2>
                  <p>{m.programmes_cluster_note()}</p>
                  <AmountTable caption={m.programmes_cluster()} lines={outside} />
                </>
              )}
            </>
          )
        }}
      </FundingBody>
    </Page>
  )
}
