import { typeset } from '../../format/typography'
import { reasonWords } from '../../format/reasonWords'
import { m } from '../../format/words'
import { type ResultWords, resultWords } from '../promise/rowWords'
import type { PromiseLine } from './promiseLine'

/** The result as the list of promises tells it, in one line; `null` where nothing is published. Words without a figure are the act's, quoted. */
export function resultText(line: PromiseLine): string | null {
  const { figure, words, year } = resultWords(line)
  const said = words === null ? figure : typeset(m.money_quoted({ words }, { locale: 'fr' }), 'fr')
  return said === null || year === null ? said : m.money_result_then({ figure: said, year })
}

/** What stands below the result: a figure of another year or scope, said in words, and how sure it is. */
export function besideText({ beside, qualities }: ResultWords): readonly string[] {
  return [...(beside === null ? [] : [beside]), ...qualities]
}

/** Why there is no verdict, where there is none. */
export function whyText({ reading }: PromiseLine): string | null {
  return reading.reason === null ? null : reasonWords[reading.reason]()
}
