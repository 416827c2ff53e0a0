// Before `npm start` and `npm test`: installs what is missing. Plain Node, also on Windows.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'

const root = new URL('../', import.meta.url)
const stamp = new URL('node_modules/.jalons-lock', root)
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex')

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Jalons demande Node 20.19 ou plus récent ; cette machine a Node ${process.versions.node}.`,
  )
  process.exit(1)
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installation des dépendances…')
  // `npm ci` refuses a lock file without the builds for other platforms, and a registry may lack some of them.
  // This installs what the lock file pins, with its integrity, and leaves the file as it is.
  const install = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  execFileSync('npm', install, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  mkdirSync(new URL('node_modules', root), { recursive: true })
  writeFileSync(stamp, lock)
}
