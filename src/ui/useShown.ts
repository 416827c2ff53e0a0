import { startTransition, useEffect, useState } from 'react'
import { useOnPaper } from './useOnPaper'

/** False until the browser has shown what was first drawn, then true: for what takes longer than the rest and can follow it. Paper has it at once. */
export function useShown(): boolean {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return useOnPaper() || isShown
}
