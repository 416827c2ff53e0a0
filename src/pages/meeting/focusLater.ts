/** Frames within which a page is expected to be there: some three seconds. */
const patience = 180

/** Gives the focus to an element of the page that is about to come, once it is there. */
export function focusLater(selector: string, left = patience): void {
  if (left === 0) return
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element === null) focusLater(selector, left - 1)
    // The heading of a page takes the focus when it comes; one frame later it is ours.
    else requestAnimationFrame(() => element.focus())
  })
}
