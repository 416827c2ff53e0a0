import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Say } from '../../say'
import { addressHost } from './address'
import { folderHost } from './folder'
import { checkContract, width } from './kit'
import { exitCode, reportJson, reportText, rulesText } from './report'

const usage = `Usage : npm run contract -- <adresse ou dossier> [--site https://jalons.example] [--json] [--out rapport.json]
  adresse   celle du dossier de l’API, par exemple https://api.example.org/v1/
  dossier   celui de l’API, ou un site construit qui la contient (dist)
  --site    origine de la page, si elle n’est pas celle de l’API : elle doit alors pouvoir lire
  --json    le rapport en JSON sur la sortie standard, ou dans le fichier de --out
  --rules   la liste des règles`

interface Asked {
  readonly target: string
  readonly site: string | null
  readonly json: boolean
  readonly out: string | null
}

function askedOf(words: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { site: { type: 'string' }, json: { type: 'boolean' }, out: { type: 'string' } },
    })
    const [target, ...others] = positionals
    if (
      target === undefined ||
      others.length > 0 ||
      (values.site !== undefined && !URL.canParse(values.site))
    )
      return null
    const site = values.site === undefined ? null : new URL(values.site).origin
    return { target, site, json: values.json ?? false, out: values.out ?? null }
  } catch {
    return null
  }
}

/** Checks what the words after the command name, and returns the exit code. */
export async function contract(words: readonly string[], say: Say): Promise<number> {
  if (words[0] === '--rules') {
    say.log(rulesText())
    return 0
  }
  const asked = askedOf(words)
  const isAddress =
    asked !== null && /^https?:\/\//i.test(asked.target) && URL.canParse(asked.target)
  if (asked === null || (!isAddress && !existsSync(asked.target))) {
    say.error(
      asked === null ? usage : `« ${asked.target} » : ni adresse http(s), ni dossier.\n${usage}`,
    )
    return 2
  }
  const report = await checkContract(
    isAddress ? addressHost(asked.target, width) : folderHost(asked.target),
    asked.site,
  )
  if (asked.out !== null) writeFileSync(asked.out, `${reportJson(report)}\n`)
  say.log(asked.json && asked.out === null ? reportJson(report) : reportText(report))
  return exitCode(report)
}
