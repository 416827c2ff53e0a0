/** What passes between a test and a page. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/** Keys that are no character, as the W3C protocols name them. */
export const keys = {
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  Tab: '\uE004',
} as const

/** One page of one browser, driven alike whichever its engine is. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit'
  /** Loads an address of the site. */
  readonly goto: (address: string) => Promise<void>
  /** Runs a function in the page, which knows nothing outside, and brings back what it answers. */
  readonly ask: <A extends readonly Json[], R extends Json>(
    run: (...given: A) => R | Promise<R>,
    ...given: A
  ) => Promise<R>
  /** Presses keys one after another: a character, or a name of `keys`. */
  readonly press: (...pressed: readonly string[]) => Promise<void>
  /** Chooses a file on disk in the first field for files. */
  readonly choose: (path: string) => Promise<void>
  /** The page as this engine prints it; absent where its protocol cannot. */
  readonly print?: () => Promise<Buffer>
  /** Errors of the console since the page was opened; those of WebKit are not told. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

/** A function as the text of one that takes and gives JSON text: any protocol carries that whole. */
export const asText = (run: (...given: never[]) => unknown): string =>
  `async (given) => JSON.stringify((await (${run.toString()})(...JSON.parse(given))) ?? null)`

/** The code point of a key, as the W3C protocols take it. */
const codeOf = (key: string): string =>
  Object.entries(keys).find(([name]) => name === key)?.[1] ?? key

/** The same keys, down and up, as both W3C protocols want them said. */
export const keyActions = (pressed: readonly string[]) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: pressed.map(codeOf).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
]
