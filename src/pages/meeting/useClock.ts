import { useEffect, useState } from 'react'

/** Milliseconds between two looks at the clock: minutes are shown. */
const every = 5000

/** The time now, followed. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [])
  return now
}
