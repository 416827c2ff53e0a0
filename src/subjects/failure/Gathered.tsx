import type { ReactNode } from 'react'
import type { Parsed } from '../../api/parse'
import { Waiting } from '../../ui/Waiting'
import { Failure } from './Failure'
import { SetAside } from './SetAside'

interface Asked {
  readonly data: Parsed | undefined
  readonly error: Error | null
  readonly refetch: () => Promise<unknown>
}

interface Props {
  /** Everything the page asked for. */
  readonly asked: readonly Asked[]
  /** The page, once everything is there; `null` until then. */
  readonly children: ReactNode
}

/** A page made of several resources: its content where all are there, before it what failed or was set aside, else that they are coming. */
export function Gathered({ asked, children }: Props) {
  const failed = asked.filter(({ error }) => error !== null)
  const [first] = failed
  const retry = (): void => {
    for (const { refetch } of failed) void refetch()
  }
  return (
    <>
      {first ? <Failure error={first.error} onRetry={retry} /> : null}
      {children === null ? null : <SetAside of={asked.map(({ data }) => data)} />}
      {children ?? (first ? null : <Waiting />)}
    </>
  )
}
