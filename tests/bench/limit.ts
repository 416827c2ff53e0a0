import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { wholeScript, windowedScript } from './limitScripts'

const names = [
  'row',
  'label',
  'sub',
  'trend',
  'line',
  'dot',
  'result',
  'figure',
  'bar',
  'band',
  'filled',
  'tick',
  'target',
  'words',
  'reading',
  'status',
  'source',
] as const

const documentOf = (style: string, body: string, script: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Jalons</title><style>${style}</style></head><body>${body}<script>${script}</script></body></html>`

/** What the application shows, as markup that needs it no longer. */
const markupOf = (
  page: Page,
): Promise<{ header: string; main: string; footer: string; style: string }> =>
  page.evaluate(() => {
    const outer = (selector: string): string => document.querySelector(selector)?.outerHTML ?? ''
    return {
      header: outer('header'),
      main: outer('main'),
      footer: outer('footer'),
      style: [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join(''),
    }
  })

/** Sentence, chart and table of the indicator that is open. */
const chosenOf = (page: Page): Promise<{ id: string; html: string }> =>
  page.evaluate(() => {
    const outer = (selector: string): string => document.querySelector(selector)?.outerHTML ?? ''
    return {
      id: location.pathname.split('/').at(-1) ?? '',
      html: `<h2>${document.querySelector('main h1')?.innerHTML ?? ''}</h2>${outer('main > p')}${outer('main figure svg.recharts-surface')}${outer('main table')}`,
    }
  })

/**
 * The static page of the same content, made from what the application draws at `page` (an overview of few rows): all
 * rows, the first chart, styles inline, thirty lines of script; each of the first indicators as a piece that script puts in place.
 */
export async function writeLimitPage(page: Page, folder: string, choices: number): Promise<void> {
  const { header, main, footer, style } = await markupOf(page)
  await page.locator('main table tbody th[scope=row] a').first().click()
  const chosen: { id: string; html: string }[] = []
  for (let place = 0; place < choices; place += 1) {
    await page.waitForSelector('main figure svg.recharts-surface')
    await page.waitForSelector('main table tbody tr')
    chosen.push(await chosenOf(page))
    await page.locator('main nav a').last().click()
    const last = chosen.at(-1)?.id ?? ''
    await page.waitForFunction((id) => !location.pathname.endsWith(id), last)
  }
  mkdirSync(join(folder, 'choix'), { recursive: true })
  for (const { id, html } of chosen) writeFileSync(join(folder, `choix/${id}.html`), html)
  const first = `<section id="choisi">${chosen[0]?.html ?? ''}</section>`
  writeFileSync(
    join(folder, 'index.html'),
    documentOf(style, header + main.replace(/<\/main>$/, `${first}</main>`) + footer, wholeScript),
  )
}

/** The same page with thousands of rows, of which those near the screen are drawn. */
export async function writeWindowedLimitPage(
  page: Page,
  folder: string,
  rows: readonly unknown[],
): Promise<void> {
  const { header, main, footer, style } = await markupOf(page)
  const classes = Object.fromEntries(
    names.map((name) => [
      name,
      new RegExp(String.raw`\._(?:${name})_[\w-]+`).exec(style)?.[0].slice(1) ?? '',
    ]),
  )
  const empty = main.replace(/<tbody.*<\/tbody>/s, '<tbody></tbody>')
  const data = `<script type="application/json" id="lignes">${JSON.stringify({ rows, names: classes }).replaceAll('<', String.raw`\u003c`)}</script>`
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    documentOf(style, header + empty + footer + data, windowedScript),
  )
}

/** The drawings of the Frise that are open, as plain SVG, put in place at once on request. */
export async function writeFriseLimitPage(page: Page, folder: string): Promise<void> {
  const { header, style } = await markupOf(page)
  const drawings = await page.evaluate(() =>
    [...document.querySelectorAll('main section li svg')].map(({ outerHTML }) => outerHTML),
  )
  const data = JSON.stringify(drawings).replaceAll('<', String.raw`\u003c`)
  const body = `${header}<main><button type="button">Dessiner</button><ul></ul></main><script type="application/json" id="dessins">${data}</script>`
  const script = `const drawings = JSON.parse(document.querySelector('#dessins').textContent)
document.querySelector('main button').addEventListener('click', () => {
  document.querySelector('main ul').innerHTML = drawings.map((drawing) => '<li>' + drawing + '</li>').join('')
})`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), documentOf(style, body, script))
}
