/** True where the browser lets a page fill the screen. */
export const canFill = (): boolean => document.fullscreenEnabled

/** Fills the screen or gives it back; where the browser refuses, the page stays as it is. */
export function toggleFullscreen(): void {
  if (!canFill()) return
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  done.catch(() => undefined)
}
