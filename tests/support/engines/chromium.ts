import { openBrowser, openPage } from '../browser'
import { asText, type Engine } from './engine'

/** A page of the Chromium that all other journeys drive, as the measure of the two others. */
export async function openChromium(site: string): Promise<Engine> {
  const browser = await openBrowser()
  const { page, faults } = await openPage(browser, site, { offline: true })
  return {
    name: 'Chromium',
    faults,
    goto: async (to) => {
      await page.goto(to)
    },
    ask: async (run, ...given) =>
      JSON.parse(
        await page.evaluate<string>(`(${asText(run)})(${JSON.stringify(JSON.stringify(given))})`),
      ),
    press: async (...pressed) => {
      for (const key of pressed) await page.keyboard.press(key)
    },
    choose: (file) => page.locator('input[type=file]').first().setInputFiles(file),
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    close: () => browser.close(),
  }
}
