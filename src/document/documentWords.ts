import type { DocumentWords } from './document'
import { typeset } from '../format/typography'
import { m } from '../format/words'

/** The words that a document carries along, in the language of the page now. */
export function documentWords(): DocumentWords {
  const words: DocumentWords = {
    contents: m.section_word_contents(),
    sources: m.section_word_sources(),
    readMe: m.section_word_read_me(),
    simulated: m.section_word_simulated(),
    comment: m.section_word_comment(),
    page: m.section_word_page(),
    subject: m.section_word_subject(),
    figure: m.section_word_figure(),
    value: m.section_word_value(),
    unit: m.section_word_unit(),
    period: m.section_word_period(),
    quality: m.section_word_quality(),
    level: m.section_word_level(),
    act: m.section_word_act(),
    section: m.section_word_section(),
    row: m.section_word_row(),
    printed: m.section_word_printed(),
    citation: m.section_word_citation(),
  }
  return { ...words, simulated: typeset(words.simulated) }
}
