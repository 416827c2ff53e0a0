import { DataTable } from '../table/DataTable'
import { describePromises } from './describePromises'
import type { PromiseLine } from './promiseLine'

interface Props {
  readonly caption: string
  readonly lines: readonly PromiseLine[]
}

/** Promises, one line each: who counts, objective, result, reading; the indicator's page has the rest. */
export function PromiseLines({ caption, lines }: Props) {
  return <DataTable table={describePromises(caption, lines)} />
}
