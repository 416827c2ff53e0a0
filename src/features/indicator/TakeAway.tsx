import { useQuery } from '@tanstack/react-query'
import type { DataIndex } from '../../data/apiIndex'
import { m } from '../../format/words'
import { ChartFiles } from '../../parts/document/ChartFiles'
import { sectionQuery } from '../../parts/document/sectionQuery'
import { CopyText } from '../../parts/CopyText'
import { Fold } from '../../ui/Fold'
import { Link } from '../../ui/Link'
import { addresses } from '../../viewState/addresses'
import { asOfOf } from '../../viewState/asOf'
import { useViewState } from '../../viewState/useViewState'
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
  const { data: section } = useQuery(sectionQuery(index, `indicator:${indicator}`, state))
  if (section === undefined || section === null) return null
  return (
    <>
      <ChartFiles section={section} index={index} asOf={asOfOf(state, index)} />
      <p>
        <CopyText label={m.document_link()} text={() => location.href} refused={m.document_link_refused()} />{' '}
        <Link to={addresses.embed(indicator, state)}>{m.document_embed()}</Link>
      </p>
    </>
  )
}
