import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import type { virtual } from '@guidepup/virtual-screen-reader'

/** The reader as one script that runs in a page: its only export becomes a global. */
const script = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
).replace(/export\{[$\w]+ as Virtual,([$\w]+) as virtual\};?/, 'globalThis.jalonsReader=$1;')

declare global {
  var jalonsReader: typeof virtual
}

/** Starts the screen reader in a page: it is at the beginning of the document, and hears what is said without being asked. */
export async function startReader(page: Page): Promise<void> {
  await page.evaluate(script)
  await page.evaluate(() => jalonsReader.start({ container: document.body, displayCursor: false }))
}

/** What is said from here to the end of the document, one stop after another; plain spaces, whichever the typography has. */
export async function readOn(page: Page): Promise<string[]> {
  const phrases = await page.evaluate(async () => {
    await jalonsReader.clearSpokenPhraseLog()
    const most = 20_000
    for (let stop = 0; stop < most; stop += 1) {
      await jalonsReader.next()
      if ((await jalonsReader.lastSpokenPhrase()) === 'end of document') break
    }
    return jalonsReader.spokenPhraseLog()
  })
  return phrases.map((phrase) => phrase.replaceAll(/\s+/g, ' '))
}

/** What was said without being asked since the last reading. */
export async function heard(page: Page): Promise<string[]> {
  const phrases = await page.evaluate(() => jalonsReader.spokenPhraseLog())
  return phrases
    .filter((phrase) => /^(?:polite|assertive): /.test(phrase))
    .map((phrase) => phrase.replaceAll(/\s+/g, ' '))
}

/** The phrases of a path that are not said, in this order. */
export function missing(said: readonly string[], path: readonly string[]): string[] {
  let at = 0
  return path.filter((phrase) => {
    const found = said.indexOf(phrase, at)
    if (found !== -1) at = found + 1
    return found === -1
  })
}
