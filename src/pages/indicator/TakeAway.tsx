import { useQuery } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { m } from '../../format/words'
import { ChartFiles } from '../../document/view/ChartFiles'
import { sectionQuery } from '../../document/sectionQuery'
import { Missing } from '../../subjects/failure/Missing'
import { CopyText } from '../../ui/CopyText'
import { Fold } from '../../ui/Fold'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import styles from './Indicator.module.css'

interface Props {
  readonly index: DataIndex
  readonly indicator: string
}

/** The drawing as a picture, the figures as a table file, a link that reopens the view, a page to embed. Worked out once it is opened. */
export function TakeAway(props: Props) {
  return (
    <Fold className={styles.takeAway} summary={m.document_chart_files()}>
      {() => <Ways {...props} />}
    </Fold>
  )
}

function Ways({ index, indicator }: Props) {
  const { state } = useViewState()
  const asked = useQuery(sectionQuery(index, `indicator:${indicator}`, state))
  const section = asked.data
  if (section === undefined) return <Missing parts={[{ what: m.part_files(), asked }]} />
  if (section === null) return null
  return (
    <>
      <ChartFiles section={section} index={index} asOf={asOfOf(state, index)} />
      <p>
        <CopyText
          label={m.document_link()}
          text={() => location.href}
          refused={m.document_link_refused()}
        />{' '}
        <Link to={addresses.embed(indicator, state)}>{m.document_embed()}</Link>
      </p>
    </>
  )
}
