import { useQuery } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { resourceQuery } from '../../api/resourceQueries'
import { m } from '../../format/words'
import { Missing } from '../../subjects/failure/Missing'
import { Appreciations } from '../../subjects/reading/Appreciations'
import type { ReadPromise } from '../../subjects/indicator/indicatorView'

interface Props {
  readonly index: DataIndex
  readonly indicator: string
  readonly asOf: string
  /** The promise that the page is about; its reading is what an opinion may diverge from. */
  readonly main: ReadPromise | null
}

/** What people said of the indicator up to the page's date, apart from the computed reading; nothing where nobody did. */
export function Opinions({ index, indicator, asOf, main }: Props) {
  const committees = useQuery(resourceQuery(index, 'committees'))
  const { data } = committees
  if (data === undefined)
    return <Missing parts={[{ what: m.part_opinions(), asked: committees }]} />
  const isOfThis = (said: {
    readonly indicator: string | null
    readonly promise: string | null
    readonly date: string
  }): boolean =>
    said.indicator === indicator &&
    said.date <= asOf &&
    (said.promise === null || said.promise === main?.promise.target.id)
  return (
    <Appreciations
      appreciations={data.appreciations.filter(isOfThis)}
      replies={data.replies.filter(isOfThis)}
      status={main?.reading.status ?? null}
    />
  )
}
