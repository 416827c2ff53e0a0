/** How office programs name the language of a text, by that of the document. */
export const languageTags = { fr: 'fr-FR', en: 'en-GB' } as const
