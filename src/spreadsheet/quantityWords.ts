import { unmistakableNumber } from './csv'
import type { Quality } from './quantityText'

/** Language of a file that we write: its headings, words and decimal sign. */
export type FileLanguage = 'fr' | 'en'

const words = {
  fr: { estimated: 'Estimé', provisional: 'Provisoire', to: 'à', and: 'et', point: ',' },
  en: { estimated: 'Estimated', provisional: 'Provisional', to: 'to', and: 'and', point: '.' },
} as const

/** A number with the words that stood around it, as `quantityText` reads them again. */
export function quantityWords(
  value: number,
  { status, operator, upper, parts }: Quality,
  language: FileLanguage,
): string {
  const { to, and, point, ...statuses } = words[language]
  const number = (figure: number): string => unmistakableNumber(figure, point)
  const sure = status === undefined ? '' : `${statuses[status]} `
  const range = upper === undefined ? '' : ` ${to} ${number(upper)}`
  const natures =
    parts === undefined
      ? ''
      : ` : ${parts.map((part) => `${part.value}(${part.nature})`).join(` ${and} `)}`
  return `${sure}${operator ?? ''}${number(value)}${range}${natures}`
}
