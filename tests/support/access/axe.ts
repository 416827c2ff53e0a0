import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
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
const options: RunOptions = {
  rules: Object.fromEntries(onRequest.map((rule) => [rule, { enabled: true }])),
  resultTypes: ['violations'],
}
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

declare const axe: { readonly run: (given: RunOptions) => Promise<AxeResults> }

/** Runs in the page. */
async function violationsFound(given: RunOptions): Promise<string[]> {
  const { violations } = await axe.run(given)
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`)
}

/** What axe finds on the page as it stands: every rule of levels A and AA and of good practice, none disabled. */
export async function axeFaults(page: Page): Promise<string[]> {
  // No page of ours holds a frame: axe runs in the page alone. Its code is large: it is sent once to each document.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(violationsFound, options)
}
