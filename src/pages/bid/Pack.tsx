import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import type { DataIndex } from '../../api/apiIndex'
import { indicatorQuery, resourceQuery } from '../../api/resourceQueries'
import { bidDocument } from '../../document/bidDocument'
import { keyed } from '../../document/keyed'
import { Outputs } from '../../document/view/Outputs'
import { SectionView } from '../../document/view/SectionView'
import { currentLocale } from '../../format/locale'
import { readerDay } from '../../format/readerDay'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { indicatorsIn } from '../../subjects/bid/bidCells'
import { type BidAround, bidView } from '../../subjects/bid/bidView'
import type { BidVersion } from '../../subjects/bid/keptBid'
import { versionWords } from '../../subjects/bid/versionWords'
import type { Cells } from '../../subjects/grid/gridText'
import { Missing } from '../../subjects/failure/Missing'
import { Link } from '../../ui/Link'
import { saveFile } from '../../ui/saveFile'
import { useOpenOnPaper } from '../../ui/useOpenOnPaper'
import tools from '../../ui/Tools.module.css'
import styles from './Bid.module.css'

interface Props {
  readonly index: DataIndex
  readonly around: BidAround
  readonly cells: Cells
  readonly version: BidVersion
}

const none: readonly never[] = []

/** All that is proposed as one document: Word, Excel, slides, paper, and the data of the next agreement. */
export function Pack({ index, around, cells, version }: Props) {
  const { lasting } = useViewState()
  const choix = `candidature:${version}`
  const [day] = useState(() => readerDay())
  const sources = useQuery(resourceQuery(index, 'sources'))
  const acts = sources.data?.acts ?? none
  const ids = useMemo(
    () => indicatorsIn(cells).filter((id) => index.indicators.has(id)),
    [cells, index],
  )
  const resources = useQueries({
    queries: ids.map((id) => indicatorQuery(index, id)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })
  const views = useMemo(
    () => resources.map((resource) => bidView(resource, around, cells)),
    [resources, around, cells],
  )
  const frame = useMemo(
    () => ({
      version: versionWords[version](),
      years: around.years,
      asOf: around.asOf,
      day,
      dataSet: typeset(index.dataset.label[currentLocale()]),
      acts,
      territories: around.reference.territories,
    }),
    [version, around, day, index, acts],
  )
  const document = useMemo(() => bidDocument(views, frame), [views, frame])
  const root = useRef<HTMLElement>(null)
  useOpenOnPaper(root)
  const savePlain = async (): Promise<void> => {
    const { bidPlain } = await import('../../document/bidPlain')
    const text = JSON.stringify(bidPlain(views, frame), null, 2)
    saveFile(m.bid_plain_file(), 'application/json', text)
  }
  return (
    <section ref={root} className={styles.pack}>
      <h2>{m.bid_pack()}</h2>
      <Missing parts={[{ what: m.part_acts(), asked: sources }]} />
      {document.sections.length === 0 ? (
        <p>{m.bid_pack_none()}</p>
      ) : (
        <>
          <div data-screen>
            <Outputs makeDocument={() => Promise.resolve(document)} day={day} counted={document} />
            <p className={tools.tools}>
              <button type="button" onClick={() => void savePlain()}>
                {m.bid_plain()}
              </button>
              <span id="projeter">
                <Link to={addresses.meeting({ ...lasting, choix })}>{m.meeting_project()}</Link>
              </span>
            </p>
          </div>
          <details className={styles.paper}>
            <summary>{m.bid_pack_preview()}</summary>
            {keyed(document.sections, ({ key }) => key).map(({ key, value }) => (
              <SectionView key={key} section={value} words={document.words} heading="h3" />
            ))}
          </details>
        </>
      )}
    </section>
  )
}
