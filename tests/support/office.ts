import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const found = (...paths: string[]): string | null => paths.find((path) => existsSync(path)) ?? null

/** Where LibreOffice is; `null` where its tests are left out. `.ci/test.mjs` counts that. */
export const officePath = (): string | null => found('/usr/bin/soffice', '/usr/local/bin/soffice')

/** Where the reader of PDF text is; `null` where it is not installed. */
export const pdfTextPath = (): string | null =>
  found('/usr/bin/pdftotext', '/usr/local/bin/pdftotext')

/**
 * The text of each file, by its name, as LibreOffice lays it out on pages: one start of the program for all of them, with a
 * profile of its own. Pages are parted by form feeds.
 */
export function pagesOf(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const [office, pdfText] = [officePath(), pdfTextPath()]
  if (office === null || pdfText === null)
    throw new Error('LibreOffice and pdftotext are not at hand')
  const folder = mkdtempSync(join(tmpdir(), 'jalons-office-'))
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const names = [...files.keys()]
    execFileSync(
      office,
      [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, name)),
      ],
      {
        stdio: 'ignore',
      },
    )
    return new Map(
      names.map((name) => {
        const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'))
        const text = `${pdf}.txt`
        execFileSync(pdfText, ['-raw', '-enc', 'UTF-8', pdf, text])
        return [name, readFileSync(text, 'utf8')]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
