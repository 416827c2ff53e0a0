import { useDeferredValue } from 'react'

/** What came, once there is time to draw it a piece at a time: nothing until then, and never what was there before. */
export function useInTime<T>(came: T): T | undefined {
  const drawn = useDeferredValue(came)
  return drawn === came ? came : undefined
}
