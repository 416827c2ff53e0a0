import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/** Rules that axe leaves off unless asked: WCAG 2.2's target size, and what it calls experimental. */
const onRequest = [
  'target-size',
  'css-orientation-lock',
  'focus-order-semantics',
  'label-content-name-mismatch',
  'table-fake-caption',
  'td-has-header',
]
const rules = Object.fromEntries(onRequest.map((rule) => [rule, { enabled: true }]))

/** What axe finds on the page as it stands: every rule of levels A and AA and of good practice, none disabled. */
export async function axeFaults(page: Page): Promise<string[]> {
  // No page of ours holds a frame: axe runs in the page alone, which is twice as quick.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules, resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`)
}
