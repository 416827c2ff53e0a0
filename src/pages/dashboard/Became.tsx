import { useMemo } from 'react'
import type { ProfileId } from '../../domain/profile'
import { m } from '../../format/words'
import {
  becameView,
  type Outcome,
  type ProgrammeOutcome,
} from '../../subjects/dashboard/becameView'
import { describeBecame, outcomesOf } from '../../subjects/dashboard/describeBecame'
import { Missing } from '../../subjects/failure/Missing'
import type { Funding } from '../../subjects/money/useFunding'
import { type OverviewData, overviewData } from '../../subjects/promise/overviewView'
import { DataTable } from '../../subjects/table/DataTable'
import { useInTime } from '../../ui/useInTime'
import { Coming } from './Coming'
import styles from './Dashboard.module.css'

interface Props {
  readonly funding: Pick<Funding, 'catalogues' | 'asOf' | 'beside'>
  readonly profile: ProfileId
}

/** Promises that are read between two looks at what the reader does. */
const few = 40

/** One line per programme: its promises with a figure by what became of them, as a bar and as numbers. */
export function Became({ funding, profile }: Props) {
  const { asOf, beside } = funding
  const catalogues = useInTime(funding.catalogues)
  const promised = beside.filter(({ what }) => what === m.part_promises())
  const data = useMemo(
    () => (catalogues ? overviewData(catalogues, asOf, profile) : null),
    [catalogues, asOf, profile],
  )
  return (
    <section>
      <h2>{m.dash_became()}</h2>
      {data === null ? (
        <>
          {promised.some(({ asked }) => asked.error) ? null : (
            <p>
              <Coming />
            </p>
          )}
          <Missing parts={promised} />
        </>
      ) : (
        <>
          {data.rows.map((row, place) =>
            place % few === 0 ? (
              <Readings key={row.promise.target.id} rows={data.rows.slice(place, place + few)} />
            ) : null,
          )}
          <Outcomes data={data} />
        </>
      )}
    </section>
  )
}

/** Nothing to see: makes the readings of some rows before they are counted, so that the browser can look up between them. */
function Readings({ rows }: Pick<OverviewData, 'rows'>) {
  for (const row of rows) void row.verdict
  return null
}

/** The parts of one programme, beside each other; `most`: how many promises fill the width. */
function Parts({
  counts,
  shown,
  most,
}: Pick<ProgrammeOutcome, 'counts'> & {
  readonly shown: readonly Outcome[]
  readonly most: number
}) {
  const widthOf = (of: readonly Outcome[]): number =>
    (of.reduce((sum, outcome) => sum + counts[outcome], 0) / most) * 100
  return (
    <svg
      className={styles.outcomes}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {shown.map((outcome, at) => (
        <rect
          key={outcome}
          className={styles[outcome]}
          x={widthOf(shown.slice(0, at))}
          width={widthOf([outcome])}
          y="0.75"
          height="8.5"
        />
      ))}
    </svg>
  )
}

function Outcomes({ data }: { readonly data: OverviewData }) {
  const lines = useMemo(() => becameView(data), [data])
  const shown = outcomesOf(lines)
  const most = Math.max(1, ...lines.map(({ total }) => total))
  return (
    <DataTable
      table={describeBecame(lines)}
      look="shown"
      folds="never"
      className={styles.became}
      drawings={{
        column: 1,
        byRow: new Map(
          lines.map(({ programme, counts }) => [
            programme,
            <Parts key={programme} counts={counts} shown={shown} most={most} />,
          ]),
        ),
      }}
      marks={
        new Map(
          shown.map((outcome, at) => [
            at + 2,
            <svg key={outcome} className={styles.key} viewBox="0 0 10 10" aria-hidden="true">
              <rect className={styles[outcome]} x="1" y="1" width="8" height="8" />
            </svg>,
          ]),
        )
      }
    />
  )
}
