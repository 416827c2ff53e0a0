import { describe, expect, it } from 'vitest'
import { builtSite } from '../support/builtSite'

const { open } = builtSite()

describe('the funder’s side', () => {
  it('shows a funder what it voted in 2026 and what remains to be paid on condition', async () => {
    const { page, context, faults } = await open()
    await page.goto('/financeurs')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Grand Besançon Métropole' })
      .first()
      .click()
    await page.waitForURL('**/financeurs/gbm')
    await page.locator('a[href*="/fiches/2026"]').first().click()
    await page.getByRole('heading', { level: 1, name: /155.000.€ votés/ }).waitFor()
    expect(await page.getByText(/32.500.€/).count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await context.close()
  })

  it('tells an elected official what a programme costs and who pays', async () => {
    const { page, context, faults } = await open()
    await page.goto('/programmes')
    await page
      .getByRole('main')
      .getByRole('link', { name: /Innovation, Attractivité/ })
      .first()
      .click()
    await page.waitForURL('**/programmes/iam-2026')
    await page
      .getByText(/130.000.€/)
      .first()
      .waitFor()
    expect(await page.getByText(/65.000.€/).count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await context.close()
  })

  it('lets a director follow a series across conventions', async () => {
    const { page, context, faults } = await open()
    await page.goto('/frise?q=adherents')
    await page.getByRole('link', { name: 'Adhérents', exact: true }).first().click()
    await page.waitForURL('**/indicateurs/members')
    await page.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
