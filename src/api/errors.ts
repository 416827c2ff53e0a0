/** What is wrong with one value: where it stands, what was expected there, what stood there (shortened; ∅ for nothing). */
export interface Finding {
  /** `indicators[3].target`; empty for the file itself. */
  readonly path: string
  readonly expected: string
  readonly found: string
  /** What is odd about a record that is shown all the same; not said of a value that is set aside or passed over. */
  readonly odd?: 'twice' | 'lost' | 'circle' | 'empty'
}

/** `redirected`: the address leads elsewhere (the contract has none that does); `html`: a page came instead (captive portal, sign-in). */
export type HttpFault = 'unreachable' | 'timeout' | 'status' | 'redirected' | 'html' | 'tooLarge'

interface HttpErrorDetails {
  readonly fault: HttpFault
  readonly url: string
  /** `null` where no answer came. */
  readonly status?: number | null
  /** Seconds after which the server asks to be tried again. */
  readonly retryAfter?: number | null
  /** Title or detail of a problem+json body, as plain text. */
  readonly detail?: string | null
}

/** No usable answer came from the address. The words for the reader belong to the page. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly fault: HttpFault
  readonly url: string
  readonly status: number | null
  readonly retryAfter: number | null
  readonly detail: string | null
  /** How often the address was asked. */
  readonly tries: number

  constructor(
    { fault, url, status = null, retryAfter = null, detail = null }: HttpErrorDetails,
    tries = 1,
  ) {
    super(`${fault}${status === null ? '' : ` ${status}`}: ${url}`)
    this.fault = fault
    this.url = url
    this.status = status
    this.retryAfter = retryAfter
    this.detail = detail
    this.tries = tries
  }
}

/** Whether nobody answered, or not now: what was read before may still be true. */
export const isAway = (error: unknown): boolean =>
  error instanceof HttpError &&
  (['unreachable', 'timeout', 'html'].includes(error.fault) ||
    (error.status !== null && (error.status >= 500 || [408, 429].includes(error.status))))

export type ContractFault =
  | 'empty'
  | 'encoding'
  | 'truncated'
  | 'doubled'
  | 'notJson'
  | 'tooDeep'
  | 'shape'

/** An answer came and cannot be used as a whole: no JSON, or not the shape of the contract. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
  readonly fault: ContractFault
  /** The first value that breaks the contract, for the fault `shape`. */
  readonly finding: Finding | null

  constructor(fault: ContractFault, finding: Finding | null = null) {
    super(finding ? `${fault}: ${finding.path}: ${finding.expected}, not ${finding.found}` : fault)
    this.fault = fault
    this.finding = finding
  }
}

/** The data speak a major version of the contract that this page does not read. */
export class VersionError extends Error {
  override readonly name = 'VersionError'
  readonly found: string
  readonly supported: string

  constructor(found: string, supported: string) {
    super(`contract ${found}, not ${supported}`)
    this.found = found
    this.supported = supported
  }
}

export type DataError = HttpError | ContractError | VersionError

/** True for the errors that this layer throws; any other is a fault of the page itself. */
export function isDataError(error: unknown): error is DataError {
  return (
    error instanceof HttpError || error instanceof ContractError || error instanceof VersionError
  )
}
