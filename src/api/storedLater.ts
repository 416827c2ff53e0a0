/** `stored.ts`, for which the first screen need not wait; where it cannot be had, nothing is thrown away and nothing doubted. */
const stored = () => import('./stored')

export const forget = (url: string): Promise<void> =>
  stored().then(
    (known) => known.forget(url),
    () => undefined,
  )

export const isAsNamed = (url: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> =>
  stored().then(
    (known) => known.isAsNamed(url, bytes),
    () => true,
  )
