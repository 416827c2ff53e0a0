import { useQuery } from '@tanstack/react-query'
import type { DataIndex } from '../../data/apiIndex'
import { resourceQuery } from '../../data/resourceQueries'
import { Appreciations } from '../../parts/Appreciations'
import type { ReadPromise } from '../../parts/indicator/indicatorView'

interface Props {
  readonly index: DataIndex
  readonly indicator: string
  readonly asOf: string
  /** The promise that the page is about; its reading is what an opinion may diverge from. */
  readonly main: ReadPromise | null
}

/** What people said of the indicator up to the page's date, apart from the computed reading; nothing where nobody did. */
export function Opinions({ index, indicator, asOf, main }: Props) {
  const { data } = useQuery(resourceQuery(index, 'committees'))
  if (data === undefined) return null
  const isOfThis = (said: { readonly indicator: string | null; readonly promise: string | null; readonly date: string }): boolean =>
    said.indicator === indicator && said.date <= asOf && (said.promise === null || said.promise === main?.promise.target.id)
  return (
    <Appreciations
      appreciations={data.appreciations.filter(isOfThis)}
      replies={data.replies.filter(isOfThis)}
      status={main?.reading.status ?? null}
    />
  )
}
