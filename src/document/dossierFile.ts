import * as z from 'zod/mini'
import { ContractError, VersionError } from '../api/errors'
import { parseJson } from '../api/json'
import { parseWhole } from '../api/parse'
import { shorten } from '../api/findings'
import { Dossier } from './dossier'

const format = 'jalons-dossier'

/** Version of the file, and of what this browser keeps. */
export const dossierVersion = 1

/** Bytes beyond which a file is no dossier: five hundred subjects with all their figures stay far below. */
export const dossierLimit = 30_000_000

const Format = z.object({ format: z.literal(format) })
const Version = z.object({ version: z.int().check(z.gte(1)) })
const Content = z.object({ dossier: Dossier })

/** A dossier as it was kept in this browser; `null` for anything that is none. */
export function readDossier(value: unknown): Dossier | null {
  const parsed = Dossier.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** The file of a dossier: JSON that names its format and version, in one order of keys, so that one dossier is always the same file. */
export function writeDossierFile(dossier: Dossier): string {
  return `${JSON.stringify({ format, version: dossierVersion, dossier: parseWhole(Dossier, dossier) })}\n`
}

/**
 * A file as the dossier that was saved in it. A ContractError says what is wrong and where: at `format` it is a file of something
 * else; a VersionError says that a newer Jalons wrote it. What the file holds beyond a dossier is left out.
 */
export function readDossierFile(bytes: ArrayBuffer): Dossier {
  if (bytes.byteLength > dossierLimit)
    throw new ContractError('shape', {
      path: '',
      expected: `≤ ${dossierLimit}`,
      found: shorten(bytes.byteLength),
    })
  const value = parseJson(textOf(bytes))
  parseWhole(Format, value)
  const { version } = parseWhole(Version, value)
  if (version > dossierVersion) throw new VersionError(String(version), String(dossierVersion))
  return parseWhole(Content, value).dossier
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ContractError('encoding')
  }
}
