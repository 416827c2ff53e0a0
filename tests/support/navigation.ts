import type { Page } from 'playwright'
import { type FixedRoute, jobs, pagesOf } from '../../src/address/routes'
import { jobNames, pageName } from '../../src/subjects/find/pageNames'

export const navigation = (page: Page) =>
  page.getByRole('navigation', { name: 'Navigation principale' })

/** The dashboard, once the application has taken the place of the page as it was written. */
export async function openDashboard(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('#content').waitFor({ state: 'detached' })
}

/** Until the application has drawn the whole of a page. On a busy machine the network rests before that. */
export async function drawnWhole(page: Page): Promise<void> {
  await page.locator('#content').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.querySelector('main [data-unfinished]') === null)
  await page.waitForLoadState('networkidle')
}

/** Goes to a page by the navigation, as a reader does who keeps the window: the job, then the page. */
export async function follow(page: Page, route: FixedRoute): Promise<void> {
  const job = jobs.find((one) => pagesOf(one).includes(route))
  if (job === undefined) throw new Error(route)
  if (pagesOf(job).length > 1)
    await navigation(page).getByRole('button', { name: jobNames[job]() }).click()
  await navigation(page)
    .getByRole('link', { name: pageName(route), exact: true })
    .click()
}
