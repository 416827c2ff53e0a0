import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { DataIndex } from './apiIndex'
import type { ParsedCatalogue } from './catalogue'
import { ContractError } from './errors'
import { shorten } from './findings'
import type { FiguresByIndicator, lateFigures } from './lateFigures'
import { onceFor } from './onceFor'
import { parseWhole } from './parse'
import { hashed, keyOf } from './queries'
import { readHashed } from './readHashed'

const Tables = z.object({ figures: z.unknown() })

type Indicators = ParsedCatalogue['indicators']

/** The indicators in the order of the catalogue; asked for by each row. */
const idsOf = onceFor((indicators: Indicators): readonly string[] => [...indicators.keys()])

/** The figures of a group of indicators that a large catalogue keeps apart. Where one of them is none, none is drawn: half a trajectory would say something else. */
export function readSeries(
  value: unknown,
  { indicators }: Pick<ParsedCatalogue, 'indicators'>,
  makeLate: typeof lateFigures,
): FiguresByIndicator {
  const { figures } = parseWhole(Tables, value)
  const unitOf = (id: string): string => indicators.get(id)?.unit ?? 'none'
  const late = makeLate(figures, idsOf(indicators), unitOf)
  if (late === null)
    throw new ContractError('shape', {
      path: 'figures',
      expected: 'table',
      found: shorten(figures),
    })
  return late
}

/** The group of figures that holds an indicator's trajectory. Asked for when its row is shown, and not kept long: the browser's cache holds the file. */
export function seriesQuery(index: DataIndex, catalogue: ParsedCatalogue, indicator: string) {
  const { series } = catalogue
  const place = series === null ? -1 : idsOf(catalogue.indicators).indexOf(indicator)
  const href = series === null ? undefined : series.hrefs[Math.floor(place / series.size) - 1]
  const url = href === undefined ? undefined : new URL(href, index.url).href
  return queryOptions({
    ...hashed,
    gcTime: 60_000,
    queryKey: keyOf(index, 'series', url),
    queryFn: async (context) => {
      const { lateFigures: makeLate } = await import('./lateFigures')
      return readHashed(url, (value) => readSeries(value, catalogue, makeLate), context)
    },
    // The first ones are in the catalogue.
    enabled: url !== undefined,
  })
}
