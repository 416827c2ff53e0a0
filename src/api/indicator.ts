import * as z from 'zod/mini'
import type { Indicator } from '../domain/indicator'
import type { Observation } from '../domain/observation'
import type { Finding } from './errors'
import { markContested, resolvePointers } from './figures'
import { formatPath, shorten } from './findings'
import { gather, parseWhole, type Parsed, readRecords } from './parse'
import * as wire from './wire/indicator'
import * as wireObservation from './wire/observation'

export interface ParsedIndicator extends Parsed {
  readonly indicator: Indicator
  readonly observations: readonly Observation[]
}

const Head = z.object({
  ...z.omit(wire.Indicator, { populations: true }).shape,
  populations: z.optional(z.unknown()),
  observations: z.optional(z.unknown()),
})

/**
 * The resource `indicators/<id>`: what the indicator is, and every figure of it that can be read.
 * Without its definition nothing can be said, so a bad head is refused; a bad figure is set aside.
 * A figure may be part of one of another indicator: what no figure here answers is left to who has read the others too.
 */
export function readIndicator(value: unknown): ParsedIndicator {
  const { populations, observations, ...head } = parseWhole(Head, value)
  const people = readRecords(wire.Population, populations, ['populations'])
  const read = readRecords(wireObservation.Observation, observations, ['observations'])
  const contested = markContested(read)
  const resolved = resolvePointers(contested, contested, 'observations')
  const known = new Set(people.records.map(({ id }) => id))
  const notices: Finding[] = resolved.figures.flatMap(({ id, population }) =>
    known.has(population)
      ? []
      : [
          {
            path: formatPath(['observations', id, 'population']),
            expected: 'populations',
            found: shorten(population),
            odd: 'lost' as const,
          },
        ],
  )
  return {
    indicator: { ...head, populations: people.records },
    observations: resolved.figures,
    ...gather(people, read, {
      setAside: [],
      notices: [...resolved.notices.filter(({ odd }) => odd !== 'lost'), ...notices],
    }),
    elsewhere: resolved.notices.filter(({ odd }) => odd === 'lost'),
  }
}
