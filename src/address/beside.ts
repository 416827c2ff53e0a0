/** What an indicator's page sets beside its main promise; each part is absent unless the reader asks for it. */
export interface Beside {
  /** Other scopes drawn, by their keys. */
  readonly scopes: readonly string[]
  /** Another exercise of the same indicator. */
  readonly exercise: string | null
  /** Another indicator, on the same axis of time. */
  readonly indicator: string | null
}

/** Reads `p:members-2026..region,e:2022,i:events-organised`: what is none of these is as absent, and of two exercises or indicators the first counts. */
export function parseBeside(text: string | undefined): Beside {
  const parts = (text ?? '').split(',').map((part) => [part.slice(0, 2), part.slice(2)] as const)
  const first = (kind: string): string | null =>
    parts.find(([prefix, value]) => prefix === kind && value !== '')?.[1] ?? null
  return {
    scopes: [
      ...new Set(
        parts.flatMap(([prefix, value]) => (prefix === 'p:' && value !== '' ? [value] : [])),
      ),
    ],
    exercise: first('e:'),
    indicator: first('i:'),
  }
}

/** The text that `parseBeside` reads; `undefined` where nothing is set beside. */
export function serializeBeside({ scopes, exercise, indicator }: Beside): string | undefined {
  const parts = [
    ...scopes.map((scope) => `p:${scope}`),
    ...(exercise === null ? [] : [`e:${exercise}`]),
    ...(indicator === null ? [] : [`i:${indicator}`]),
  ]
  return parts.length === 0 ? undefined : parts.join(',')
}
