import { lazy, Suspense, useMemo, useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedIndicator } from '../../api/indicator'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { type BidAround, bidView } from '../../subjects/bid/bidView'
import { hasTargets, indicatorsIn } from '../../subjects/bid/bidCells'
import { type Cells, withText } from '../../subjects/grid/gridText'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { Choice } from '../../ui/Choice'
import { Notice } from '../../ui/Notice'
import { Waiting } from '../../ui/Waiting'
import tools from '../../ui/Tools.module.css'
import styles from './Bid.module.css'
import { BidTools } from './BidTools'
import { Clauses } from './Clauses'
import {
  bidKey,
  type BidVersion,
  bidVersions,
  useBidHistory,
  useKeptBid,
} from '../../subjects/bid/keptBid'
import { Promised } from './Promised'
import { Proposals } from './Proposals'
import { versionWords } from '../../subjects/bid/versionWords'

const load = () => import('./below')
const WhatIf = lazy(async () => ({ default: (await load()).WhatIf }))
const Pack = lazy(async () => ({ default: (await load()).Pack }))

interface Props {
  readonly base: string
  readonly index: DataIndex
  readonly resource: ParsedIndicator
  readonly around: BidAround
  /** Indicators in the order in which they are offered. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (indicator: string) => void
}

const losing = {
  memory: m.notes_keeping_memory,
  full: m.notes_keeping_full,
  denied: m.notes_keeping_denied,
}
const nothing: Cells = {}

/** One indicator of a bid: what was promised, what is to be settled, what is proposed; and the tools of the whole bid. */
export function Bid({ base, index, resource, around, options, onChoose }: Props) {
  const { value: bids, keeping } = useKeptBid()
  const { change, undo, redo, past, future } = useBidHistory()
  const [version, setVersion] = useState<BidVersion>('a')
  const [said, setSaid] = useState('')
  const cellsOf = (of: BidVersion): Cells => bids[bidKey(base, of)] ?? nothing
  const cells = cellsOf(version)
  const view = useMemo(() => bidView(resource, around, cells), [resource, around, cells])
  const put = (next: Cells, what: string, run?: string): void =>
    change({ ...bids, [bidKey(base, version)]: next }, what, run)
  const type = (row: string, column: string, text: string): void =>
    put(withText(cells, row, column, text), m.bid_typed(), `${row} ${column}`)
  const typed = new Set(indicatorsIn(cells))
  const { indicator } = resource
  const label = typeset(indicator.label[currentLocale()])
  const copy = (): void => {
    const other = version === 'a' ? 'b' : 'a'
    change({ ...bids, [bidKey(base, other)]: cells }, m.bid_copied())
    setSaid(m.bid_copied())
  }
  return (
    <>
      <Notice>
        <p>
          <strong className={styles.mark}>{m.bid_mark()}</strong> {m.bid_mark_note()}
        </p>
      </Notice>
      {keeping === 'kept' ? null : (
        <Notice role="alert">
          <p>{losing[keeping]()}</p>
        </Notice>
      )}
      <div className={tools.tools}>
        <Choice
          label={m.bid_indicator()}
          value={indicator.id}
          options={options.map((option) =>
            typed.has(option.value)
              ? { ...option, label: m.bid_with({ label: option.label }) }
              : option,
          )}
          onChoose={onChoose}
        />
        <Choice
          label={m.bid_version()}
          value={version}
          options={bidVersions.map((value) => ({ value, label: versionWords[value]() }))}
          onChoose={(value) => setVersion(value === 'b' ? 'b' : 'a')}
        />
        <BidTools
          cells={cells}
          canUndo={past.length > 0}
          canRedo={future.length > 0}
          onUndo={undo}
          onRedo={redo}
          onOpen={put}
          onCopy={copy}
          onSaid={setSaid}
        />
      </div>
      <p role="status">{said}</p>
      {/* On paper the document takes the place of what it is made with. */}
      <div data-screen={hasTargets(cells) ? '' : undefined}>
        <h2>{label}</h2>
        <Promised view={view} label={label} />
        <Clauses contradictions={view.view.contradictions} />
        <Proposals
          view={view}
          label={label}
          reference={around.reference}
          asOf={around.asOf}
          cells={cells}
          onText={type}
          onCells={put}
          onUndo={undo}
          onRedo={redo}
        />
      </div>
      <BlockBoundary message={m.own_failed()}>
        <Suspense fallback={<Waiting />}>
          <WhatIf
            index={index}
            around={around}
            view={view}
            versions={{ a: cellsOf('a'), b: cellsOf('b') }}
            cells={cells}
            onText={type}
          />
          <Pack index={index} around={around} cells={cells} version={version} />
        </Suspense>
      </BlockBoundary>
    </>
  )
}
