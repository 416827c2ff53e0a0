import type { UseQueryResult } from '@tanstack/react-query'

/**
 * Several answers as one, for `combine` of `useQueries`: `loaded` holds those that are there, in order, `all` the same once
 * none is missing. Each is the same list as long as no answer changes.
 */
export function together<T>(results: UseQueryResult<T>[]): {
  readonly results: UseQueryResult<T>[]
  readonly loaded: T[]
  readonly all: T[] | undefined
} {
  const loaded = results.flatMap(({ data }) => data ?? [])
  return { results, loaded, all: loaded.length === results.length ? loaded : undefined }
}

/**
 * The same for who needs all or nothing: told anew only when the last has come, or one has failed, not at each of them.
 */
export function allOrFailed<T>(results: UseQueryResult<T>[]): {
  readonly failed: UseQueryResult<T>[]
  readonly all: T[] | undefined
} {
  const { all } = together(results)
  return { failed: results.filter(({ error }) => error !== null), all }
}
