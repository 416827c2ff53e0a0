/** Why an address gave no whole answer. */
export type Failure = 'unreachable' | 'timeout' | 'tooLarge' | 'contentEncoding'

/** What an address answered; a file of a folder answers 200 without headers. */
export interface Answer {
  readonly status: number
  /** By lower-case name; several of one name joined by commas. */
  readonly headers: ReadonlyMap<string, string>
  /** The body, decompressed. */
  readonly bytes: Uint8Array
  /** Milliseconds until the last byte. */
  readonly duration: number
  readonly failure: Failure | null
}

/** A place that the files of the API can be read from. */
export interface Host {
  /** As the user named it. */
  readonly name: string
  /** Paths are below the folder of the API; `headers` are asked with. */
  readonly read: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** Every file that is there, where that can be told. */
  readonly list: (() => string[]) | null
  /** Where it is an address: what the rules on headers need. */
  readonly url: URL | null
}

export const byteLimit = 20_000_000

export const noAnswer = (failure: Failure, duration: number): Answer => ({
  status: 0,
  headers: new Map(),
  bytes: new Uint8Array(0),
  duration,
  failure,
})

/** Runs over items, at most `width` at once, in the order in which they are given. */
export async function eachOf<T>(
  items: readonly T[],
  width: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items]
  const work = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: width }, work))
}
