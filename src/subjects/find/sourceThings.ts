import type { ParsedResource } from '../../api/resources'
import { addresses } from '../../address/addresses'
import { groupBy } from '../../api/groupBy'
import { formatDay } from '../../format/dates'
import { typeset } from '../../format/typography'
import { controlKindWords, controlStateWords } from '../controls/controlKindWords'
import { labelText } from '../money/moneyWords'
import { parts, type Thing } from './thing'

type Sources = ParsedResource<'sources'>
type Contradiction = ParsedResource<'contradictions'>['contradictions'][number]

/** Acts at hand and acts that they cite. */
export const actThings = ({ acts, citedActs }: Pick<Sources, 'acts' | 'citedActs'>): Thing[] => [
  ...acts.map(({ id, label, number, adopted, sections }): Thing => ({
    key: `act:${id}`,
    kind: 'act',
    label: labelText(label),
    figures: [],
    more: [label.fr, label.en, number ?? '', ...sections.map((section) => section.label.fr)],
    weight: 1.5,
    to: (lasting) => addresses.source(id, null, lasting),
    say: () => ({ figure: number, where: formatDay(adopted) }),
  })),
  ...citedActs.map(({ id, label, date, source }): Thing => ({
    key: `cited:${id}`,
    kind: 'act',
    label: labelText(label),
    figures: [],
    more: [label.fr, label.en],
    weight: 0.5,
    to: (lasting) => addresses.source(source.act, source.section, lasting),
    say: () => ({ figure: null, where: date === null ? null : formatDay(date) }),
  })),
]

/** Name of a section of an act at hand. */
export function sectionNames(acts: Sources['acts']) {
  const names = new Map(
    acts.flatMap((act) =>
      act.sections.map((section) => [`${act.id} ${section.id}`, section.label] as const),
    ),
  )
  return (act: string, section: string): string | null => {
    const label = names.get(`${act} ${section}`)
    return label === undefined ? null : labelText(label)
  }
}

/** Indicators of which the acts print something and that no exercise promises: what is `known` already is left out. */
export function printedIndicators(
  { figures, acts }: Pick<Sources, 'figures' | 'acts'>,
  known: ReadonlySet<string>,
): Thing[] {
  const sectionName = sectionNames(acts)
  const own = figures.filter(
    ({ indicator }) => indicator !== undefined && !known.has(`indicator:${indicator}`),
  )
  return [...groupBy(own, ({ indicator }) => indicator ?? '')].flatMap(([id, printed]): Thing[] => {
    const last = printed.at(-1)
    return last === undefined
      ? []
      : [
          {
            key: `indicator:${id}`,
            kind: 'indicator',
            label: labelText(last.label),
            figures: [],
            more: [
              last.label.fr,
              last.label.en,
              ...new Set(printed.flatMap(({ row, printed: words }) => [row, words])),
            ],
            weight: 2.5,
            to: (lasting) => addresses.indicator(id, lasting),
            say: () => ({
              figure: typeset(last.printed, 'fr'),
              where: sectionName(last.act, last.section),
            }),
          },
        ]
  })
}

export const contradictionThings = (contradictions: readonly Contradiction[]): Thing[] =>
  contradictions.map(({ id, title, arithmetic, why, kind, state, statements }) => ({
    key: `contradiction:${id}`,
    kind: 'contradiction',
    label: labelText(title),
    figures: statements.flatMap(({ value }) => (value === null ? [] : [value])),
    more: [title.fr, title.en, arithmetic.fr, why.fr, why.en],
    weight: 0,
    to: (lasting) => addresses.control(id, lasting),
    say: () => ({
      figure: parts(controlKindWords[kind](), controlStateWords[state]()),
      where: null,
    }),
  }))
