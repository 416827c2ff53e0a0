import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, it, vi } from 'vitest'
import { awayCases } from '../faults/away'
import { bodyCases } from '../faults/bodies'
import { deploymentCases } from '../faults/deployment'
import { deviceCases } from '../faults/device'
import { displayCases } from '../faults/display'
import { exportCases } from '../faults/exports'
import { figureCases } from '../faults/figures'
import { hostileCases } from '../faults/hostile'
import { networkCases } from '../faults/network'
import { packCases } from '../faults/packs'
import { recordCases } from '../faults/records'
import { setCases } from '../faults/sets'
import { statusCases } from '../faults/statuses'
import { textCases } from '../faults/texts'
import { openBrowser } from '../support/browser'

vi.setConfig({ maxConcurrency: 2 })

const cases = [
  ...awayCases,
  ...networkCases,
  ...statusCases,
  ...bodyCases,
  ...packCases,
  ...recordCases,
  ...figureCases,
  ...setCases,
  ...textCases,
  ...hostileCases,
  ...deploymentCases,
  ...deviceCases,
  ...displayCases,
  ...exportCases,
]

let browser: Browser
let survived = 0

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  console.log(`faults survived and told: ${survived}/${cases.length}`)
  await browser.close()
})

describe.concurrent('a fault is survived and told', () => {
  it.each(cases)('$row: $item', async ({ survive }) => {
    await survive(browser)
    survived += 1
  })
})
