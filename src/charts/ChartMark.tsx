import type { MarkKind } from './chartPoint'

interface Props {
  readonly cx?: number
  readonly cy?: number
  readonly payload?: { readonly mark: MarkKind }
}

const stroke = { fill: 'var(--paper)', stroke: 'var(--actual)', strokeWidth: 1.6 }

/** One mark: filled dot for a result, hollow for an unsure one, hatched for a simulated one, diamond for an objective, square for a starting value. */
export function ChartMark({ cx, cy, payload }: Props) {
  if (cx === undefined || cy === undefined || payload === undefined || !Number.isFinite(cx) || !Number.isFinite(cy)) return null
  switch (payload.mark) {
    case 'result':
      return <circle cx={cx} cy={cy} r="4" fill="var(--actual)" />
    case 'hollow':
      return <circle cx={cx} cy={cy} r="4" {...stroke} />
    case 'simulated':
      return (
        <g>
          <circle cx={cx} cy={cy} r="5" {...stroke} />
          <path d={`M${cx - 4} ${cy + 2}l6-6M${cx - 2.5} ${cy + 3.5}l6-6M${cx - 1} ${cy + 5}l5-5`} stroke="var(--actual)" />
        </g>
      )
    case 'target':
      return <path d={`M${cx} ${cy - 6}l6 6-6 6-6-6z`} fill="var(--paper)" stroke="var(--target)" strokeWidth="1.8" />
    case 'baseline':
      return <rect x={cx - 4.5} y={cy - 4.5} width="9" height="9" {...stroke} />
  }
}
