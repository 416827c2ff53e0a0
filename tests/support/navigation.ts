import type { Page } from 'playwright'
import { type FixedRoute, jobs } from '../../src/address/routes'
import { jobNames, pageNames } from '../../src/subjects/find/pageNames'

export const navigation = (page: Page) =>
  page.getByRole('navigation', { name: 'Navigation principale' })

/** The dashboard, once the application has taken the place of the page as it was written. */
export async function openDashboard(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('#content').waitFor({ state: 'detached' })
}

/** Goes to a page by the navigation, as a reader does who keeps the window: the job, then the page. */
export async function follow(page: Page, route: FixedRoute): Promise<void> {
  const entry = Object.entries(jobs).find(([, pages]) =>
    (pages as readonly FixedRoute[]).includes(route),
  )
  if (entry === undefined) throw new Error(route)
  const [job, pages] = entry
  if (pages.length > 1)
    await navigation(page)
      .getByRole('button', { name: jobNames[job as keyof typeof jobs]() })
      .click()
  await navigation(page).getByRole('link', { name: pageNames[route](), exact: true }).click()
}
