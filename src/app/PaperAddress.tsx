import { type Query, useIsFetching } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { m } from '../format/words'
import styles from './Shell.module.css'

/** Milliseconds after which the first screen no longer needs the network for itself. */
const quiet = 3000

const PublicAddress = lazy(async () => ({
  default: (await import('./PublicAddress')).PublicAddress,
}))

const isFirst = ({ state }: Query): boolean => state.data === undefined

/** On paper: how to open the page again, and whether something was still on its way. */
export function PaperAddress() {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), quiet)
    return () => clearTimeout(timer)
  }, [])
  const asked = useIsFetching({ predicate: isFirst })
  const here = m.print_address({ address: location.href })
  return (
    <>
      <p className={styles.address}>
        <Suspense fallback={here}>{isQuiet ? <PublicAddress /> : here}</Suspense>
      </p>
      <p className={styles.incomplete} data-asked={asked > 0 ? '' : undefined}>
        {m.print_incomplete()}
      </p>
    </>
  )
}
