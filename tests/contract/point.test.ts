import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const page = `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;">
<meta name="jalons:api" content="/api/v1/" />
<a href="/api/v1/index.json">api/v1/index.json</a>`

function pointed(...addresses: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalons-'))
  writeFileSync(join(folder, 'index.html'), page)
  for (const address of addresses)
    execFileSync(process.execPath, ['mocks/point.mjs', address, folder])
  return readFileSync(join(folder, 'index.html'), 'utf8')
}

const named = (name: string) => `<meta name="jalons:catalogue" content="${name}">`

describe('npm run point', () => {
  it('changes address, link and policy together', () => {
    expect(pointed('https://api.example.org/v1'))
      .toBe(`<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; connect-src &#39;self&#39; https://api.example.org; base-uri &#39;none&#39;">
<meta name="jalons:api" content="https://api.example.org/v1/" />
<a href="https://api.example.org/v1/index.json">api/v1/index.json</a>`)
  })

  it('comes back to the site’s own address', () => {
    expect(pointed('https://api.example.org/v1', '/api/v1/')).toBe(page)
  })

  it('names the catalogue of the latest exercise that is there, and none where it cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalons-'))
    const exercises = [2024, 2025].map((year) => ({
      year,
      catalogue: { fr: `catalogue-${year}-fr.1.json`, en: '' },
    }))
    mkdirSync(join(folder, 'mesure'))
    writeFileSync(join(folder, 'mesure/index.json'), JSON.stringify({ exercises }))
    writeFileSync(join(folder, 'index.html'), named('catalogue-2026-fr.0.json'))
    const read = () => readFileSync(join(folder, 'index.html'), 'utf8')
    execFileSync(process.execPath, ['mocks/point.mjs', '/mesure/', folder])
    expect(read()).toBe(named('catalogue-2025-fr.1.json'))
    execFileSync(process.execPath, ['mocks/point.mjs', '/absent/', folder])
    expect(read()).toBe(named(''))
  })

  it('refuses an address that could break out of the page', () => {
    expect(() => pointed('https://a.example/"><script>')).toThrow('Command failed')
    expect(() => pointed('ftp://a.example/')).toThrow('Command failed')
  })
})
