import { useEffect, useState } from 'react'
import { m } from '../format/words'
import { Unfinished } from './Unfinished'

/** Milliseconds after which a wait is called slow. */
const slowAfter = 3000

/** Says that something is loading, and after three seconds that it is slow. */
export function Waiting() {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <p role="status" data-screen>
        {slow ? m.state_slow() : m.state_loading()}
      </p>
      <Unfinished />
    </>
  )
}
