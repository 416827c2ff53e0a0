import type { BrowserContext, Page } from 'playwright'

/** What the content security policy refused on the pages that are watched: nothing, ever. */
const violations: string[] = []
const faultsOf = new WeakMap<Page, string[]>()
let watchedPages = 0

/** What was refused since this was last asked. */
export const newViolations = (): string[] => violations.splice(0)
export const countWatchedPages = (): number => watchedPages

interface Violation {
  readonly directive: string
  readonly blocked: string
}

/** Runs in the page, before anything of it. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    const report: unknown = Reflect.get(globalThis, 'jalonsViolation')
    if (typeof report === 'function') report({ directive: effectiveDirective, blocked: blockedURI })
  })
}

/** Counts what the policy refuses on the pages of a context that has none yet. */
export async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.exposeBinding('jalonsViolation', ({ page }, { directive, blocked }: Violation) => {
    violations.push(`${directive}: ${blocked}`)
    faultsOf.get(page)?.push(`policy: ${directive}: ${blocked}`)
  })
  await context.addInitScript(reportViolations)
}

/** A page of its own in such a context, and the list that its faults come to. */
export async function watchedPage(
  context: BrowserContext,
): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await context.newPage()
  const faults: string[] = []
  faultsOf.set(page, faults)
  watchedPages += 1
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  return { page, faults }
}
