import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedIndicator } from '../../api/indicator'
import { resourceQuery } from '../../api/resourceQueries'
import { yearOf } from '../../domain/period'
import { isOverAt } from '../../domain/promise'
import { critiqueSentences } from '../../format/critiqueWords'
import { figureWithUnit, type UnitWords } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { IndicatorView } from '../../subjects/indicator/indicatorView'
import { critiqueNames } from '../../subjects/promise/critiqueNames'
import { critiqueInForce } from '../../subjects/promise/criticised'
import { Fold } from '../../ui/Fold'
import { Link } from '../../ui/Link'

interface Props {
  readonly index: DataIndex
  readonly resource: ParsedIndicator
  readonly view: IndicatorView
  readonly unit: UnitWords
  readonly asOf: string
  readonly scopeOf: (figure: ParsedIndicator['observations'][number]) => readonly string[]
}

/** What may be said of the targets that run, by their words and by what was known when they were made; folded, as it judges nothing. Of an indicator without a running target, that of its main one. */
export function TargetTerms({ index, resource, view, unit, asOf, scopeOf }: Props) {
  const { data: reporting } = useQuery(resourceQuery(index, 'reporting'))
  const { data: programmes } = useQuery(resourceQuery(index, 'programmes'))
  const { lasting } = useViewState()
  const { indicator, observations } = resource
  if (view.main === null || programmes === undefined || reporting === undefined) return null
  const running = view.promises.filter(({ promise }) => !isOverAt(promise.target, asOf))
  const around = {
    figures: observations,
    populations: indicator.populations,
    countingRules: reporting.rules,
    deliverables: programmes.deliverables,
  }
  const told = (running.length > 0 ? running : [view.main]).map(({ promise }) => ({
    target: promise.target,
    remarks: critiqueInForce(promise, around),
  }))
  const n = told.reduce((sum, { remarks }) => sum + remarks.length, 0)
  const names = critiqueNames(indicator, unit)
  return (
    <section>
      <Fold summary={m.critique_fold({ n, shown: formatNumber(n) })}>
        {() => (
          <>
            <p>
              {m.critique_fold_note()}{' '}
              <Link to={addresses.bid({ ...lasting, choix: `indicator:${indicator.id}` })}>
                {m.bid_link()}
              </Link>
            </p>
            {told.map(({ target, remarks }) => (
              <section key={target.id}>
                <h3>
                  {[
                    figureWithUnit(target, unit) ??
                      typeset(m.overview_quoted({ words: target.words })),
                    target.period === null ? null : String(yearOf(target.period.end)),
                    ...scopeOf(target),
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </h3>
                <ul>
                  {critiqueSentences(remarks, names).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Fold>
    </section>
  )
}
