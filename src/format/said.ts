import { getLocale } from './words/compiled/runtime.js'

type Said = (inputs: object) => string

/** A message in the language of the page, or in the one asked for. Builds write all messages with it (`.ci/terseWords.mjs`). */
export const said =
  (fr: Said, en: Said) =>
  (inputs: object = {}, options: { readonly locale?: 'fr' | 'en' } = {}): string =>
    ((options.locale ?? getLocale()) === 'en' ? en : fr)(inputs)
