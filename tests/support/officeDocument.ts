import type { Document, Section } from '../../src/document/document'
import { type Locale, setLocale } from '../../src/format/locale'
import { documentWords } from '../../src/document/documentWords'
import { documentSet } from './documentSet'

/** Somebody's remark, as bad as a text may be: a formula, markup, a control character, half a character, two lines. */
export const comment =
  '=HYPERLINK("https://example.test";"lire") & <b>gras</b>\u0007 \ud83d fin.\nDeuxième ligne du commentaire.'

const commented = (section: Section, text: string): Section => ({
  ...section,
  blocks: [...section.blocks, { type: 'paragraph', role: 'comment', text }],
})

/** A part that is a table of other things than indicators: days, euros, percentages, words. */
const amounts: Section = {
  key: 'table:amounts',
  kind: 'table',
  title: 'Montants',
  subtitle: '',
  blocks: [
    { type: 'heading', text: 'Versements' },
    {
      type: 'table',
      caption: 'Versements: dus / reçus [2026]',
      columns: [
        { label: 'Financeur', align: 'start' },
        { label: 'Échéance', align: 'start' },
        { label: 'Montant', align: 'end' },
        { label: 'Part', align: 'end' },
      ],
      rows: Array.from({ length: 30 }, (_, place) => [
        { text: `Collectivité ${place + 1} de Bourgogne-Franche-Comté` },
        { text: '20 novembre 2026', day: '2026-11-20' },
        { text: `${1000 + place},5\u00a0€`, value: 1000.5 + place, format: 'euros' as const },
        { text: `${20 + place}\u00a0%`, value: 20 + place, format: 'percent' as const },
      ]),
    },
  ],
  figures: [],
  readings: [],
  simulated: false,
}

const cover = {
  fr: {
    title: 'Comité du 20 novembre 2026',
    subtitle: 'Pôle des Microtechniques',
    labels: ['Arrêté au', 'Jeu de données', 'Règle'],
  },
  en: {
    title: 'Committee of 20 November 2026',
    subtitle: 'Pôle des Microtechniques',
    labels: ['As of', 'Data set', 'Rule'],
  },
}

/** Six parts and more in one language: published figures, simulated ones where asked, a comment, a table. */
export async function officeDocument(language: Locale, folder = '', wanted = 6): Promise<Document> {
  setLocale(language)
  const { index, sectionOf } = await documentSet(folder)
  const sections = [...index.indicators.keys()].slice(0, wanted).map(sectionOf)
  const { title, subtitle, labels } = cover[language]
  const texts = [
    '20/11/2026',
    folder === '' ? 'Actes publiés' : 'Démonstration 2026',
    '1.0, profil par défaut',
  ]
  const words = documentWords()
  setLocale('fr')
  return {
    language,
    title,
    subtitle,
    cover: labels.map((label, place) => ({ label, text: texts[place] ?? '' })),
    simulated: sections.some(({ simulated }) => simulated),
    sections: [
      ...sections.map((section, place) => (place === 0 ? commented(section, comment) : section)),
      amounts,
    ],
    words,
  }
}
