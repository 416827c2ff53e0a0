import type { Kind } from '../../domain/indicator'
import type { Profile } from '../../domain/profile'
import { formatGap, formatNumber, formatRatio } from '../../format/numbers'
import { reasonWords } from '../../format/reasonWords'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import type { WorkedExample } from './examples'

interface Slots {
  readonly a: string
  readonly b: string
  readonly T: string
  readonly upper: string
  readonly ratio: string
  readonly gap: string
  readonly known: string
  readonly knownGap: string
}

export const ruleWords: Record<Kind, () => string> = {
  flow: m.method_rule_flow,
  cumulative: m.method_rule_cumulative,
  stock: m.method_rule_stock,
  rate: m.method_rule_rate,
  floor: m.method_rule_floor,
  hold: m.method_rule_hold,
  corridor: m.method_rule_corridor,
  relative: m.method_rule_relative,
  qualitative: m.method_rule_qualitative,
  unsaid: m.method_rule_unsaid,
}

const sentences: Record<Kind, (slots: Slots) => string> = {
  flow: m.method_example_flow,
  cumulative: m.method_example_cumulative,
  stock: m.method_example_stock,
  rate: m.method_example_rate,
  floor: m.method_example_floor,
  hold: m.method_example_hold,
  corridor: m.method_example_corridor,
  relative: m.method_example_relative,
  qualitative: () => m.method_example_qualitative(),
  unsaid: m.method_example_unsaid,
}

/** A number of an example; a sentence never asks for one that its case does not have. */
const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? m.not_published() : formatNumber(value)
const signed = (gap: number | null | undefined): string =>
  gap === null || gap === undefined ? m.not_published() : formatGap(gap)

/** The sentence of a worked example, with the numbers of its reading. */
export function exampleSentence(
  { kind, promise, reading }: WorkedExample,
  { near, below, start }: Profile,
): string {
  const { target, baseline } = promise
  return sentences[kind]({
    a: shown(reading.answer?.value),
    b: shown(baseline?.value),
    T: shown(target.value),
    upper: shown(target.upper),
    ratio:
      reading.ratio === null ? m.not_published() : formatRatio(reading.ratio, [near, below, start]),
    gap: signed(reading.gap),
    known: shown(reading.lastKnown?.figure.value),
    knownGap: signed(reading.lastKnown?.gap),
  })
}

/** The word of an example's reading, with its reason where it has one. */
export function exampleReading({ reading: { status, reason } }: WorkedExample): string {
  return reason === null
    ? statusWords[status]()
    : m.method_reading_reason({ status: statusWords[status](), reason: reasonWords[reason]() })
}
