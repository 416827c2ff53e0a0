import { ContractError } from '../../../src/api/errors'
import { parseJson } from '../../../src/api/json'
import type { Answer } from './answer'
import type { Tell } from './fault'

const isPage = (text: string): boolean =>
  /^\s*<(?:!doctype|html|head|body|\?xml)\b/i.test(text.slice(0, 200))

const whyNot: Readonly<Record<string, string>> = {
  empty: 'vide',
  truncated: 'coupé avant la fin',
  doubled: 'deux réponses en une',
  tooDeep: 'trop de niveaux',
}

const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|([{[])|[}\]]/gs

/** The first key that an object of a JSON text bears twice, which a parser would pass over in silence. */
function keyTwice(text: string): string | null {
  const open: (Set<string> | null)[] = []
  for (const [, word, colon, opening] of text.matchAll(tokens)) {
    if (opening !== undefined) open.push(opening === '{' ? new Set() : null)
    else if (word === undefined) open.pop()
    else if (colon !== undefined) {
      if (open.at(-1)?.has(word)) return word
      open.at(-1)?.add(word)
    }
  }
  return null
}

/** The text of an answer, or `null` where what came is told to be none. */
function textOf(
  { status, failure, bytes, headers }: Answer,
  file: string,
  tell: Tell,
): string | null {
  if (failure === 'unreachable' || failure === 'timeout')
    tell(
      'unreachable',
      file,
      '',
      failure === 'timeout' ? 'pas de réponse entière en 10 s' : 'connexion refusée ou coupée',
    )
  else if (failure === 'tooLarge') tell('too-large', file, '', 'plus de 20 Mo')
  else if (failure === 'contentEncoding')
    tell('content-encoding', file, '', 'corps illisible sous cette compression')
  else if (status >= 300 && status < 400)
    tell('redirect', file, '', `${status} vers ${headers.get('location') ?? '?'}`)
  else if (status !== 200) tell('absent', file, '', String(status))
  if (failure !== null || status !== 200) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.startsWith('\uFEFF')) return text
    tell('bom', file, '', 'EF BB BF')
    return text.slice(1)
  } catch {
    tell('encoding', file, '', 'octets qui ne sont pas de l’UTF-8')
    return null
  }
}

/** The JSON value of an answer; `undefined` where there is none, and why is told. */
export function jsonOf(answer: Answer, file: string, tell: Tell): unknown {
  const text = textOf(answer, file, tell)
  if (text === null) return undefined
  if (isPage(text)) {
    tell('page', file, '', `${text.trim().slice(0, 40)}…`)
    return undefined
  }
  try {
    const value = parseJson(text)
    const key = keyTwice(text)
    if (key !== null) tell('key-twice', file, '', key)
    return value
  } catch (error) {
    tell(
      'json',
      file,
      '',
      (error instanceof ContractError && whyNot[error.fault]) || 'ce n’est pas du JSON',
    )
    return undefined
  }
}
