/** Milliseconds after which paper is printed as the page stands, which then says what it lacks. */
const patience = 10_000
/** Milliseconds between two looks at what is still on its way. */
const turn = 100

const isComplete = (): boolean => document.querySelector('main [data-unfinished]') === null

/** The keys that print wait until the page is all there: the menu of the browser cannot be made to. */
export function waitForPaper(): void {
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'p' || isComplete()) return
    event.preventDefault()
    const end = performance.now() + patience
    const look = (): void => {
      if (isComplete() || performance.now() > end) print()
      else setTimeout(look, turn)
    }
    look()
  })
}
