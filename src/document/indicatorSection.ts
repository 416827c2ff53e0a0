import type { Block, Section } from './document'
import type { ParsedIndicator } from '../api/indicator'
import type { ParsedResource } from '../api/resources'
import type { Observation } from '../domain/observation'
import type { ProfileId } from '../domain/profile'
import { trajectoryOf } from '../domain/trajectory'
import { formatDay } from '../format/dates'
import { currentLocale } from '../format/locale'
import { natureWords } from '../format/reading'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import {
  type IndicatorView,
  indicatorView,
  scopeLabel,
  scopeWords,
} from '../subjects/indicator/indicatorView'
import { indicatorSentence } from '../subjects/indicator/indicatorSentence'
import { bandsOf } from '../subjects/indicator/bands'
import { actAndSection } from '../subjects/source/citation'
import { trajectoryContent } from '../subjects/indicator/trajectoryContent'
import { unitWordsOf } from '../subjects/indicator/unitWords'
import { indicatorChart } from './indicatorChart'
import { factsOf } from './indicatorFacts'
import { describeTrajectory } from '../subjects/indicator/describeTrajectory'
import { tableBlocks } from './pieces'
import { shownFigure, shownReading } from './shown'

/** What an indicator is read beside. */
export interface IndicatorSurroundings {
  readonly agreements: ParsedResource<'agreements'>['agreements']
  readonly reference: ParsedResource<'reference'>
  readonly acts: ParsedResource<'sources'>['acts']
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly programmes: ParsedResource<'programmes'>['programmes']
  /** Opinions and replies; of a data set without committees, none. */
  readonly said: Pick<ParsedResource<'committees'>, 'appreciations' | 'replies'>
  readonly asOf: string
  readonly profile: ProfileId
  /** Year of the address; the promise of that exercise is the main one. */
  readonly exercise: string | undefined
}

function opinionsOf(
  said: IndicatorSurroundings['said'],
  id: string,
  main: IndicatorView['main'],
  asOf: string,
): Block[] {
  const isOfThis = (one: {
    readonly indicator: string | null
    readonly promise: string | null
    readonly date: string
  }): boolean =>
    one.indicator === id &&
    one.date <= asOf &&
    (one.promise === null || one.promise === main?.promise.target.id)
  return [
    ...said.appreciations
      .filter(isOfThis)
      .map(({ author, date, words }) =>
        m.document_appreciation({ author, day: formatDay(date), words }),
      ),
    ...said.replies
      .filter(isOfThis)
      .map(({ author, date, words }) => m.document_reply({ author, day: formatDay(date), words })),
  ].map((text) => ({ type: 'paragraph', role: 'quote', text: typeset(text) }))
}

/** Everything said of one indicator at a date, evaluated and in words: the one object that séance, dossier, paper and files show. */
export function indicatorSection(
  resource: ParsedIndicator,
  around: IndicatorSurroundings,
): Section {
  const { agreements, reference, acts, contradictions, programmes, said, asOf, profile, exercise } =
    around
  const language = currentLocale()
  const { indicator } = resource
  const scoped = {
    reference,
    language,
    natureWord: (nature: keyof typeof natureWords) => natureWords[nature](),
  }
  const view = indicatorView(resource, {
    ...scoped,
    agreements,
    contradictions,
    asOf,
    profile,
    exercise,
  })
  const unit = unitWordsOf(view.unit, language)
  const target = view.main?.promise.target ?? null
  const sentence = indicatorSentence(view, resource, unit, { ...scoped, asOf })
  const content = trajectoryContent(
    trajectoryOf(resource.observations, indicator.kind, asOf),
    { scope: target, others: 'fitting' },
    {
      unit,
      scopeOf: (figure) => scopeWords(figure, resource, scoped),
      actOf: (figure) => actAndSection(figure, acts),
    },
    bandsOf(view.promises, programmes, language),
  )
  const label = typeset(indicator.label[language])
  const named = (figure: Observation): string => {
    const scope = scopeLabel(figure, resource, scoped)
    return scope === null ? label : typeset(m.document_scoped({ label, scope }))
  }
  const known = resource.observations.filter((figure) => figure.known <= asOf)
  const programme = programmes.find(({ id }) => id === target?.programme)
  const axis = programme?.axes.find(({ id }) => id === target?.axis)
  const figures = known.map((figure) => shownFigure(figure, named(figure), unit, acts))
  return {
    key: `indicator:${indicator.id}`,
    kind: 'indicator',
    title: label,
    subtitle: [programme, axis]
      .flatMap((one) => (one === undefined ? [] : [typeset(one.label[language])]))
      .join(' · '),
    blocks: [
      { type: 'paragraph', role: 'sentence', text: sentence },
      factsOf(view, unit, target === null ? null : scopeLabel(target, resource, scoped), known),
      ...(content === null
        ? []
        : [
            {
              type: 'chart' as const,
              caption: m.document_chart({ label, unit: unit.symbol ?? unit.other }),
              alternative: sentence,
              chart: indicatorChart(content, unit),
            },
          ]),
      ...tableBlocks(describeTrajectory(view.rows, unit, acts)),
      ...view.contradictions.map(({ title, arithmetic }): Block => ({
        type: 'paragraph',
        role: 'warning',
        text: typeset(
          m.document_contradiction({ title: title[language], arithmetic: arithmetic[language] }),
        ),
      })),
      ...opinionsOf(said, indicator.id, view.main, asOf),
    ],
    figures,
    readings: view.promises.map((read) => shownReading(read, named(read.promise.target))),
    simulated: figures.some(({ simulated }) => simulated),
  }
}
