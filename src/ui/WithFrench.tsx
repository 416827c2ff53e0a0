import type { ReactNode } from 'react'
import { currentLocale } from '../format/locale'
import { typeset } from '../format/typography'

/** A quotation may hold another. */
const guillemets = /(«(?:[^«»]|«[^»]*»)*»)/

/**
 * A text in the language of the page, with its typography. In English the words between guillemets are those of an
 * act, which stay French: they are marked, so that a screen reader speaks them as French.
 */
export function WithFrench({ text }: { readonly text: string }): ReactNode {
  if (currentLocale() === 'fr') return typeset(text)
  return text.split(guillemets).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // eslint-disable-next-line react/no-array-index-key -- a text is made anew as a whole
      <q key={place} lang="fr">
        {part}
      </q>
    ),
  )
}
