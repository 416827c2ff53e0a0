import { lazy, Suspense } from 'react'
import type { Finding } from '../data/errors'

const SetAsideList = lazy(async () => ({ default: (await import('./SetAsideList')).SetAsideList }))

/** Records that break the contract: counted and named, while the others are shown. Nothing, and nothing loaded, where there are none. */
export function SetAside({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.length === 0 ? null : (
    <Suspense fallback={null}>
      <SetAsideList findings={findings} />
    </Suspense>
  )
}
