import { ContractError } from './errors'

export const depthLimit = 100

const quote = 34
const backslash = 92
const isOpening = (code: number): boolean => code === 91 || code === 123
const isClosing = (code: number): boolean => code === 93 || code === 125
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/** Place after the string that opens at `start`; the text's length where it never closes. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote)
    at += text.charCodeAt(at) === backslash ? 2 : 1
  return at + 1
}

/** What brackets and quotes alone tell about a text that is no JSON, in one pass and without recursion. */
function outline(text: string): 'tooDeep' | 'truncated' | 'doubled' | 'notJson' {
  let depth = 0
  let isOver = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) continue
    if (isOver) return 'doubled'
    if (code === quote) {
      const end = endOfString(text, at)
      if (end > text.length) return 'truncated'
      at = end - 1
    } else if (isOpening(code)) {
      depth += 1
      if (depth > depthLimit) return 'tooDeep'
    } else if (isClosing(code)) depth -= 1
    else continue
    isOver = depth === 0
  }
  return depth > 0 ? 'truncated' : 'notJson'
}

const isNest = (one: unknown): one is object => typeof one === 'object' && one !== null

/** Whether a value is nested deeper than any answer of the contract: level by level, without recursion. */
function isTooDeep(value: unknown): boolean {
  let level = isNest(value) ? [value] : []
  for (let depth = 0; depth < depthLimit; depth += 1) {
    const next: object[] = []
    for (const one of level)
      for (const part of Array.isArray(one) ? one : Object.values(one))
        if (isNest(part)) next.push(part)
    if (next.length === 0) return false
    level = next
  }
  return true
}

/**
 * A JSON text as a value. Throws a ContractError that says why it is none: empty, cut short, two
 * answers in one, nested deeper than any answer of the contract, or something else altogether.
 */
export function parseJson(text: string): unknown {
  if (text.trim() === '') throw new ContractError('empty')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ContractError(outline(text))
  }
  if (isTooDeep(value)) throw new ContractError('tooDeep')
  return value
}
