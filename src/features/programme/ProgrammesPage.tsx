import { m } from '../../format/words'
import { FundingBody } from '../../parts/funding/FundingBody'
import { useFunding } from '../../parts/funding/useFunding'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { ProgrammeTable } from './ProgrammeTable'
import { programmesView, talliesByProgramme } from './programmesView'

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
          const tallies = catalogues && index ? talliesByProgramme(catalogues, asOf, index.profile) : undefined
          return <ProgrammeTable programmes={programmes} tallies={tallies} />
        }}
      </FundingBody>
    </Page>
  )
}
