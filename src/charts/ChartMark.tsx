export type MarkKind = 'result' | 'hollow' | 'simulated' | 'target' | 'baseline'

interface Props {
  readonly cx?: number
  readonly cy?: number
  readonly payload?: { readonly mark: MarkKind; readonly text: string }
}

/** One mark with its figure: filled dot for a result, hollow for an unsure one, dashed for a simulated one, diamond for an objective, square for a starting value. */
export function ChartMark({ cx, cy, payload }: Props) {
  if (cx === undefined || cy === undefined || payload === undefined || !Number.isFinite(cx) || !Number.isFinite(cy)) return null
  const { mark, text } = payload
  const isTarget = mark === 'target'
  const colour = isTarget ? 'var(--target)' : 'var(--actual)'
  return (
    <g>
      {isTarget ? <path d={`M${cx} ${cy - 6}l6 6-6 6-6-6z`} fill="var(--paper)" stroke={colour} strokeWidth="1.8" /> : null}
      {mark === 'baseline' ? (
        <rect x={cx - 4.5} y={cy - 4.5} width="9" height="9" fill="var(--paper)" stroke={colour} strokeWidth="1.6" />
      ) : null}
      {mark === 'result' ? <circle cx={cx} cy={cy} r="4" fill={colour} /> : null}
      {mark === 'hollow' ? <circle cx={cx} cy={cy} r="4" fill="var(--paper)" stroke={colour} strokeWidth="1.6" /> : null}
      {mark === 'simulated' ? (
        <circle cx={cx} cy={cy} r="4.5" fill="var(--paper)" stroke={colour} strokeWidth="1.6" strokeDasharray="2 2" />
      ) : null}
      <text
        x={cx}
        y={isTarget ? cy - 11 : cy + 18}
        textAnchor="middle"
        fill={colour}
        fontSize="12"
        fontWeight="600"
        stroke="var(--paper)"
        strokeWidth="3"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  )
}
