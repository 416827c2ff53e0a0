// Finds the Chromium that the journeys drive, and installs one where there is none: Debian's package
// as root on Debian or Ubuntu, Playwright's own build elsewhere. The shell without windows comes first:
// the same engine draws a page for less than half of the processor's time.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright'

const shell = 'chromium-headless-shell'
const system = [shell, 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
)

function found() {
  const asked = process.env.JALONS_CHROMIUM
  return [asked, ...system, chromium.executablePath()].find((path) => path && existsSync(path))
}

function isDebianRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)
  )
}

/** Path of a usable Chromium; throws a sentence for a person where none can be had. */
export function ensureChromium() {
  if (found()) return found()
  try {
    if (isDebianRoot()) {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
      // Ubuntu has no package of the shell.
      for (const name of [shell, 'chromium'])
        if (!found())
          spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
            stdio: ['ignore', 'ignore', 'inherit'],
          })
    } else {
      execFileSync('npx', ['playwright', 'install', 'chromium'], {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      })
    }
  } catch {
    // The sentence below says what to do.
  }
  if (found()) return found()
  throw new Error(
    'Aucun Chromium sur cette machine et aucun n’a pu être installé. Installez Chromium (ou donnez son chemin dans JALONS_CHROMIUM), ou lancez les essais sans lui : JALONS_SANS=chromium npm test',
  )
}
