import { type Query, useIsFetching } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { m } from '../format/words'
import styles from './Shell.module.css'

/** Milliseconds after which the first screen no longer needs the network for itself. */
const quiet = 3000

/** Without its code, the address that the page was opened at: an address on paper is no reason to lose the page. */
const PublicAddress = lazy(async () => ({
  default: await import('./PublicAddress').then(
    (loaded) => loaded.PublicAddress,
    () => OpenedAddress,
  ),
}))

const OpenedAddress = () => m.print_address({ address: location.href })

const isFirst = ({ state }: Query): boolean => state.data === undefined

/** On paper: how to open the page again, and whether something was still on its way. */
export function PaperAddress() {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), quiet)
    return () => clearTimeout(timer)
  }, [])
  const asked = useIsFetching({ predicate: isFirst })
  return (
    <>
      {/* A page that is written with the site does not know where it will stand. */}
      {import.meta.env.SSR ? null : (
        <p className={styles.address}>
          <Suspense fallback={<OpenedAddress />}>
            {isQuiet ? <PublicAddress /> : <OpenedAddress />}
          </Suspense>
        </p>
      )}
      <p className={styles.incomplete} data-asked={asked > 0 ? '' : undefined}>
        {m.print_incomplete()}
      </p>
    </>
  )
}
