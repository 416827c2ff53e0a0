import { useEffect, useState } from 'react'
import { m } from '../../format/words'
import { Waiting } from '../../ui/Waiting'
import { eraseTrace, type Trace, traceOf } from '../../kept/trace'

/** Milliseconds. */
const recountAfter = 2000

const sizeOf = ({ settings, databases, files }: Trace): number =>
  settings.length + databases.length + files

/** What is kept, in three lines; or what was kept more than `left`. */
const counted = ({ settings, databases, files }: Trace, left: Trace = nothing): string[] => [
  m.legal_trace_settings({ n: settings.length - left.settings.length }),
  m.legal_trace_databases({ n: databases.length - left.databases.length }),
  m.legal_trace_files({ n: files - left.files }),
]
const nothing: Trace = { settings: [], databases: [], files: 0 }

/** What is kept in this browser now, and the way to erase it. */
export function TraceControl() {
  const [trace, setTrace] = useState<Trace>()
  /** What the reader had erased, and what could not be. */
  const [erased, setErased] = useState<{ readonly before: Trace; readonly after: Trace }>()
  useEffect(() => {
    const count = (): void => void traceOf().then(setTrace)
    count()
    // The worker goes on keeping files while this page is open.
    const timer = setInterval(count, recountAfter)
    return () => clearInterval(timer)
  }, [])
  const erase = async (): Promise<void> => {
    const before = await traceOf()
    await eraseTrace()
    const after = await traceOf()
    setErased({ before, after })
    setTrace(after)
  }
  if (trace === undefined) return <Waiting />
  return (
    <>
      {sizeOf(trace) === 0 ? (
        <p>{m.legal_trace_nothing()}</p>
      ) : (
        <ul>
          {counted(trace).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" onClick={() => void erase()}>
          {m.legal_trace_erase()}
        </button>
      </p>
      <div role="status">
        {erased ? (
          <>
            <p>{m.legal_trace_erased()}</p>
            <ul>
              {counted(erased.before, erased.after).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{sizeOf(erased.after) === 0 ? m.legal_trace_gone() : m.legal_trace_left()}</p>
          </>
        ) : null}
      </div>
    </>
  )
}
