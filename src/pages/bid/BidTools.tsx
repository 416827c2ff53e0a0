import { parseJson } from '../../api/json'
import { m } from '../../format/words'
import { CellsShape } from '../../subjects/notes/reportShape'
import type { Cells } from '../../subjects/grid/gridText'
import { DownloadButton } from '../../ui/DownloadButton'
import { textOf } from '../../api/fileBytes'
import { JsonFileField } from '../../ui/JsonFileField'

interface Props {
  readonly cells: Cells
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onOpen: (cells: Cells, what: string) => void
  readonly onCopy: () => void
  readonly onSaid: (words: string) => void
}

/** Back and forth, out to a file and in again, and one version copied to the other. */
export function BidTools(props: Props) {
  const open = async (file: File): Promise<void> => {
    const name = file.name.slice(0, 120)
    const text = await textOf(file)
    if (text === null) {
      props.onSaid(m.file_changed({ name }))
      return
    }
    try {
      const read = CellsShape.safeParse(parseJson(text))
      if (!read.success) {
        props.onSaid(m.bid_refused({ name }))
        return
      }
      props.onOpen(read.data, m.bid_opened({ name }))
      props.onSaid(m.bid_opened({ name }))
    } catch {
      props.onSaid(m.bid_refused({ name }))
    }
  }
  return (
    <>
      <button type="button" disabled={!props.canUndo} onClick={props.onUndo}>
        {m.bid_undo()}
      </button>
      <button type="button" disabled={!props.canRedo} onClick={props.onRedo}>
        {m.bid_redo()}
      </button>
      <button type="button" onClick={props.onCopy}>
        {m.bid_copy_version()}
      </button>
      <DownloadButton
        label={m.bid_save()}
        fileName={m.bid_file()}
        type="application/json"
        content={() => JSON.stringify(props.cells, null, 2)}
      />
      <JsonFileField label={m.bid_open()} onFile={open} />
    </>
  )
}
