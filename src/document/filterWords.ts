import { domainWord } from '../format/domainWord'
import { statusWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import type { OverviewView } from '../subjects/promise/overviewView'

const chosen = (
  list: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string => typeset(list.find((option) => option.value === value)?.label ?? value)

/** Exercise and filters of the overview in words: what a table was made for, and what stands on a cover. */
export function filterWords(
  { filters, options }: OverviewView,
  exercise: string,
): { readonly label: string; readonly text: string }[] {
  const { financeur, programme, territoire, statut, forme, q } = filters
  const domain = options.domaine.find((known) => known === filters.domaine)
  const status = options.statut.find((known) => known === statut)
  return [
    {
      label: m.overview_exercise(),
      text: exercise === 'tous' ? m.overview_exercise_all() : exercise,
    },
    ...(financeur === undefined
      ? []
      : [{ label: m.overview_funder(), text: chosen(options.financeur, financeur) }]),
    ...(programme === undefined
      ? []
      : [{ label: m.overview_programme(), text: chosen(options.programme, programme) }]),
    ...(territoire === undefined
      ? []
      : [{ label: m.overview_territory(), text: chosen(options.territoire, territoire) }]),
    ...(domain === undefined ? [] : [{ label: m.overview_domain(), text: domainWord(domain) }]),
    ...(status === undefined ? [] : [{ label: m.overview_status(), text: statusWords[status]() }]),
    ...(forme === undefined
      ? []
      : [
          {
            label: m.overview_form(),
            text: forme === 'mots' ? m.overview_form_words() : m.overview_form_figures(),
          },
        ]),
    ...(q === undefined ? [] : [{ label: m.overview_search(), text: q }]),
  ]
}
