import { Fragment } from 'react'
import type { ViewState } from '../../address/viewState'
import { Link } from '../../ui/Link'
import { WithFrench } from '../../ui/WithFrench'
import { PrintedSource } from '../money/PrintedSource'
import { NotPublished } from '../reading/NotPublished'
import { StatusMark } from '../reading/StatusMark'
import { m } from '../../format/words'
import heard from '../../ui/Heard.module.css'
import styles from './DataTable.module.css'
import type { Cell } from './table'
import { CellList } from './CellList'

interface Props {
  readonly cell: Cell
  /** What links to other pages carry along. */
  readonly lasting: ViewState
  /** Whether the shape is seen alone, and its words heard. */
  readonly isShape?: boolean
}

/** The words of a cell: names that lead to their pages, words of an act, or that a figure is not published. */
function Text({ cell: { text, names, quoted }, lasting }: Pick<Props, 'cell' | 'lasting'>) {
  if (names !== undefined)
    return names.map(({ text: name, to }, place) => (
      <Fragment key={name}>
        {place > 0 ? ', ' : null}
        <Link to={to(lasting)}>
          <bdi>{name}</bdi>
        </Link>
      </Fragment>
    ))
  if (quoted === true) return <bdi lang="fr">{text}</bdi>
  return text === m.not_published() ? <NotPublished /> : <WithFrench text={text} />
}

/** A cell as it is described: shape of a status, text, what is to be known of it in small type, who says so. */
export function DataCell({ cell, lasting, isShape = false }: Props) {
  const { text, status, notes = [], flags = [], list, printed } = cell
  const words = <Text cell={cell} lasting={lasting} />
  const isAlone = status === undefined && notes.length + flags.length === 0
  return (
    <>
      {printed !== undefined ? (
        <PrintedSource {...printed} />
      ) : text === '' ? null : isAlone ? (
        words
      ) : (
        <span>
          {status === undefined ? null : (
            <>
              <StatusMark status={status} />{' '}
            </>
          )}
          {isShape ? <span className={heard.heard}>{words}</span> : words}
        </span>
      )}
      {notes.map((note) => (
        <small key={note} className={styles.note}>
          <WithFrench text={note} />
        </small>
      ))}
      {flags.map((flag) => (
        <small key={flag} className={styles.flag}>
          <WithFrench text={flag} />
        </small>
      ))}
      {list === undefined ? null : <CellList {...list} />}
    </>
  )
}
