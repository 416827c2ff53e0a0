import type { FileProgress } from '../../spreadsheet/fileSession'
import type { TableChoice } from '../../spreadsheet/findTables'
import type { Vocabulary } from '../../spreadsheet/vocabulary'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { Compiled } from '../../plain/compile'
import { failureWords } from '../../subjects/failure/failureWords'
import { fileRefusalWords } from '../../subjects/ownFile/fileRefusalWords'
import { DocumentCard } from './DocumentCard'
import type { FileEntry, OpenEntry, OpenSheet } from './fileEntry'
import { useKeptMappings } from './keptMappings'
import { excelType, MakeButton } from './MakeButton'
import { markedCopyOf } from './markedCopy'
import styles from './OwnData.module.css'
import { SheetCard } from './SheetCard'

interface Props {
  readonly entry: FileEntry
  readonly headings: Vocabulary['headings']
  readonly onRemove: () => void
  readonly onChoose: (choices: readonly TableChoice[]) => void
  readonly isBusy: boolean
  /** Of a plain document. */
  readonly onShow: (compiled: Compiled, isToKeep: boolean) => void
}

function progressWords(progress: FileProgress | null): string {
  if (progress === null || progress.stage === 'reading') return m.own_reading()
  if (progress.stage === 'finding') return m.own_finding()
  return m.own_checking({
    n: progress.of,
    done: formatNumber(progress.done),
    shown: formatNumber(progress.of),
  })
}

/** Sheets that hold something that is known come first; the others are there to be told. */
const inOrder = ({ sheets, choices }: OpenEntry): readonly OpenSheet[] =>
  sheets.toSorted((a, b) => Number(isRead(choices, b)) - Number(isRead(choices, a)))
const isRead = (choices: readonly TableChoice[], { sheet }: OpenSheet): boolean =>
  choices.some((choice) => choice.sheet === sheet)

function OpenFileBody({
  state,
  name,
  headings,
  onChoose,
}: {
  readonly headings: Props['headings']
  readonly state: OpenEntry
  readonly name: string
  readonly onChoose: Props['onChoose']
}) {
  const { value, put } = useKeptMappings()
  const hasFindings = state.tables.some(({ findings }) => findings.listed.length > 0)
  return (
    <>
      {state.choices.length === 0 ? <p role="alert">{m.own_no_table()}</p> : null}
      {inOrder(state).map((sheet) => {
        const choice = state.choices.find((one) => one.sheet === sheet.sheet) ?? null
        return (
          <SheetCard
            key={sheet.sheet}
            sheet={sheet}
            choice={choice}
            headings={headings}
            table={
              state.tables.find(
                (one) => one.choice.sheet === sheet.sheet && one.choice.schema === choice?.schema,
              ) ?? null
            }
            onChange={(next, isByHand) => {
              if (next !== null && isByHand && sheet.key !== '')
                put({ ...value, [sheet.key]: { schema: next.schema, columns: next.columns } })
              onChoose([
                ...state.choices.filter((one) => one.sheet !== sheet.sheet),
                ...(next === null ? [] : [next]),
              ])
            }}
          />
        )
      })}
      {hasFindings ? (
        <MakeButton
          label={m.own_marked()}
          fileName={`${name.replace(/\.\w+$/, '')}-annote.xlsx`}
          type={excelType}
          make={() => markedCopyOf(state.file)}
        />
      ) : null}
    </>
  )
}

/** A file on the page: under way, refused with its reason, or open sheet by sheet. */
export function FileCard({ entry, headings, onRemove, onChoose, isBusy, onShow }: Props) {
  const { name, state } = entry
  return (
    <article className={styles.file} aria-label={name}>
      <h3>{name}</h3>
      {state.phase === 'reading' ? (
        <p role="status">
          {progressWords(state.progress)}{' '}
          <button type="button" onClick={onRemove}>
            {m.own_stop()}
          </button>
        </p>
      ) : (
        <button type="button" className={styles.remove} onClick={onRemove}>
          {m.own_remove({ name })}
        </button>
      )}
      {state.phase === 'refused' ? <p role="alert">{fileRefusalWords(state.refusal)}</p> : null}
      {state.phase === 'failed' ? <p role="alert">{m.own_failed()}</p> : null}
      {state.phase === 'noDocument' ? <p role="alert">{failureWords(state.error)}</p> : null}
      {state.phase === 'document' ? (
        <DocumentCard
          compiled={state.compiled}
          isBusy={isBusy}
          onShow={(isToKeep) => onShow(state.compiled, isToKeep)}
        />
      ) : null}
      {state.phase === 'open' ? (
        <OpenFileBody state={state} name={name} headings={headings} onChoose={onChoose} />
      ) : null}
    </article>
  )
}
