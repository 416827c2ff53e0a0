import { byText } from '../domain/order'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}

export interface Licence {
  readonly name: string
  readonly version: string
  /** SPDX expression that the package declares. */
  readonly licence: string
  /** `null` where the package holds no such file. */
  readonly text: string | null
}

/** Every package that is installed for the page itself, as the lock file pins it; packages of types alone hold nothing that runs. */
export function runtimeLicences(root: string): Licence[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true && !path.includes('/@types/'))
    .map(([path, { version = '', license = '' }]) => {
      const folder = join(root, path)
      const file = existsSync(folder)
        ? readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|unlicense)/i.test(name))
        : undefined
      const text =
        file === undefined
          ? null
          : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
      return { name: path.replace(/^.*node_modules\//, ''), version, licence: license, text }
    })
    .toSorted((a, b) => byText(a.name, b.name))
}

/** The list that ships with the page. */
export function licencesFile(root: string): string {
  const blocks = runtimeLicences(root).map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\n\n${text ?? 'The package holds no licence file.'}\n`,
  )
  return `Jalons uses these libraries.\n\n${blocks.join(`\n${'-'.repeat(72)}\n\n`)}`
}
