import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

/** Rows that come and go together. */
export const blockSize = 6
/** Height of a block in CSS pixels until one was measured. */
const firstGuess = 400
/** How far beyond the screen rows are there, in CSS pixels: a fast scroll and the tab key find the next ones. */
const margin = 300

interface Range {
  readonly from: number
  /** After the last one. */
  readonly to: number
}

interface Place {
  /** Number of the block; `null` for the empty space of those that are not drawn. */
  readonly block: number | null
  /** Of an empty space, in CSS pixels. */
  readonly height: number
  readonly key: string
}

/** Heights of blocks: measured ones, and for the others the mean of these. */
class Heights {
  readonly #known = new Map<number, number>()
  #sum = 0

  set(block: number, height: number): void {
    this.#sum += height - (this.#known.get(block) ?? 0)
    this.#known.set(block, height)
  }

  of(block: number): number {
    return (
      this.#known.get(block) ?? (this.#known.size === 0 ? firstGuess : this.#sum / this.#known.size)
    )
  }

  between(from: number, to: number): number {
    let height = 0
    for (let block = from; block < to; block += 1) height += this.of(block)
    return height
  }
}

/** Blocks that lie between two heights below the first one's top; at least one. */
function blocksWithin(heights: Heights, count: number, top: number, bottom: number): Range {
  let from = 0
  let height = 0
  while (from < count - 1 && height + heights.of(from) < top) {
    height += heights.of(from)
    from += 1
  }
  let to = from
  while (to < count && (to === from || height < bottom)) {
    height += heights.of(to)
    to += 1
  }
  return { from, to }
}

/**
 * Which blocks of a long table are drawn: those on screen and near it, and the one that holds the focus with its
 * neighbours. The space of the others stays, so that the page is as long as all of them. `rows` are those of the table, by identity.
 */
export function useWindow(rows: readonly unknown[]): {
  readonly table: RefObject<HTMLTableElement | null>
  readonly places: readonly Place[]
  readonly onFocus: (event: FocusEvent) => void
} {
  const table = useRef<HTMLTableElement>(null)
  const count = Math.ceil(rows.length / blockSize)
  // eslint-disable-next-line react/exhaustive-deps -- other rows have other heights
  const heights = useMemo(() => new Heights(), [rows])
  const [range, setRange] = useState<Range>({ from: 0, to: 1 })
  const [focused, setFocused] = useState<number | null>(null)

  useLayoutEffect(() => {
    for (const body of table.current?.tBodies ?? []) {
      const { block } = body.dataset
      if (block !== undefined && body.offsetHeight > 0)
        heights.set(Number(block), body.offsetHeight)
    }
  })
  useEffect(() => {
    let frame = 0
    const follow = (): void => {
      frame = 0
      const begin = table.current?.tHead?.getBoundingClientRect().bottom ?? 0
      const next = blocksWithin(heights, count, -begin - margin, innerHeight - begin + margin)
      setRange((known) => (known.from === next.from && known.to === next.to ? known : next))
    }
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(follow)
    }
    later()
    addEventListener('scroll', later, { passive: true })
    addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', later)
      removeEventListener('resize', later)
    }
  }, [heights, count])

  const from = Math.min(range.from, Math.max(0, count - 1))
  const drawn = new Set(
    Array.from({ length: Math.min(range.to, count) - from }, (_, place) => from + place),
  )
  // With its neighbours: the tab key finds the next link before the page has scrolled to it.
  if (focused !== null)
    for (const block of [focused - 1, focused, focused + 1])
      if (block >= 0 && block < count) drawn.add(block)
  const places: Place[] = []
  let next = 0
  for (const block of [...drawn].toSorted((a, b) => a - b)) {
    if (block > next)
      places.push({ block: null, height: heights.between(next, block), key: `space ${next}` })
    places.push({ block, height: 0, key: `block ${block}` })
    next = block + 1
  }
  if (next < count) places.push({ block: null, height: heights.between(next, count), key: 'rest' })
  const onFocus = ({ target }: FocusEvent): void => {
    const block = target.closest<HTMLElement>('[data-block]')?.dataset.block
    setFocused(block === undefined ? null : Number(block))
  }
  return { table, places, onFocus }
}
