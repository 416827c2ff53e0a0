import type { WriterWords } from './write/job'
import type { Locale } from '../format/locale'
import { m } from '../format/words'

/** The words of written files in the document's language, which need not be that of the page. Places stay open in the patterns: the writer fills them. */
export function writerWords(locale: Locale): WriterWords {
  const at = { locale }
  const simulated = m.outputs_simulated({}, at)
  const sheets = {
    indicator: m.outputs_sheet_indicator({}, at),
    programme: m.outputs_sheet_programme({}, at),
    funder: m.outputs_sheet_funder({}, at),
    table: m.outputs_sheet_table({}, at),
    contradiction: m.outputs_sheet_contradiction({}, at),
    changes: m.outputs_sheet_changes({}, at),
    text: m.outputs_sheet_text({}, at),
    position: m.outputs_sheet_position({}, at),
    panel: m.outputs_sheet_panel({}, at),
    money: m.outputs_sheet_money({}, at),
    decisions: m.outputs_sheet_decisions({}, at),
    charts: m.outputs_sheet_charts({}, at),
    values: m.outputs_sheet_values({}, at),
    texts: m.outputs_sheet_texts({}, at),
    readings: m.outputs_sheet_readings({}, at),
  }
  const asShown = m.outputs_as_shown({ label: '{label}' }, at)
  return {
    tableCaption: m.outputs_table_caption({ number: '{number}', caption: '{caption}' }, at),
    figureCaption: m.outputs_figure_caption({ number: '{number}', caption: '{caption}' }, at),
    pageOf: m.outputs_page_of({ page: '{page}', pages: '{pages}' }, at),
    continued: m.outputs_continued({ title: '{title}' }, at),
    pictureFailed: m.outputs_picture_failed({}, at),
    simulated,
    simulatedNote: m.outputs_simulated_note({}, at),
    disclaimer: m.outputs_disclaimer({}, at),
    asShown,
    place: m.outputs_place({}, at),
    sentence: m.outputs_sentence({}, at),
    table: m.outputs_table({}, at),
    role: m.outputs_role({}, at),
    heading: m.outputs_heading({}, at),
    kind: m.outputs_kind({}, at),
    text: m.outputs_text({}, at),
    promise: m.outputs_promise({}, at),
    status: m.outputs_status({}, at),
    reason: m.outputs_reason({}, at),
    gap: m.outputs_gap({}, at),
    ratio: m.outputs_ratio({}, at),
    rule: m.outputs_rule({}, at),
    profile: m.outputs_profile({}, at),
    commentText: m.outputs_comment_text({ text: '{text}' }, at),
    contradictions: m.outputs_contradictions({ count: '{count}' }, at),
    moreInWord: m.outputs_more_in_word({ count: '{count}' }, at),
    moreInJalons: m.outputs_more_in_jalons({ count: '{count}' }, at),
    inWord: m.outputs_in_word({ count: '{count}' }, at),
    notesSources: m.outputs_notes_sources({}, at),
    quotes: m.outputs_quotes({ text: '{text}' }, at),
    at: m.outputs_at({}, at),
    sheets,
    roles: {
      sentence: m.outputs_role_sentence({}, at),
      text: m.outputs_role_text({}, at),
      comment: m.outputs_role_comment({}, at),
      quote: m.outputs_role_quote({}, at),
      note: m.outputs_role_note({}, at),
      warning: m.outputs_role_warning({}, at),
    },
    readMe: [
      { term: sheets.indicator, meaning: m.outputs_read_me_indicators({}, at) },
      { term: sheets.charts, meaning: m.outputs_read_me_charts({}, at) },
      { term: sheets.values, meaning: m.outputs_read_me_values({}, at) },
      { term: sheets.texts, meaning: m.outputs_read_me_texts({}, at) },
      { term: sheets.readings, meaning: m.outputs_read_me_readings({}, at) },
      { term: m.outputs_notes_sources({}, at), meaning: m.outputs_read_me_sources({}, at) },
      { term: asShown.replace('{label}', '…'), meaning: m.outputs_read_me_as_shown({}, at) },
      { term: m.outputs_term_percent({}, at), meaning: m.outputs_read_me_percent({}, at) },
      { term: m.outputs_term_missing({}, at), meaning: m.outputs_read_me_missing({}, at) },
      { term: simulated, meaning: m.outputs_read_me_simulated({ word: simulated }, at) },
    ],
  }
}
