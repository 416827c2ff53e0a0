import type { ParsedCatalogue } from '../../api/catalogue'
import type { DataIndex } from '../../api/apiIndex'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { yearOf } from '../../domain/period'

/** Panels that the rule chooses where a set declares none. */
const most = 6

/** Years of which a result is known of an indicator, and whether something is promised of it. */
function standing(catalogue: ParsedCatalogue, id: string): { years: number; promised: boolean } {
  const figures = catalogue.figures.get(id) ?? []
  const dated = figures.filter(
    ({ role, value, period }) => role === 'actual' && value !== null && period !== null,
  )
  return {
    years: new Set(dated.map(({ period }) => yearOf(period?.end ?? ''))).size,
    promised:
      catalogue.promises.some(({ target }) => target.indicator === id) &&
      [...figures, ...catalogue.promises.map(({ target }) => target)].some(
        ({ indicator, role, value }) => indicator === id && role === 'target' && value !== null,
      ),
  }
}

/**
 * What the dashboard shows, in order: what the set declares, else the indicators with the most years of results beside
 * a target (of equal ones, in the order of the data).
 */
export function headlineOf(
  { headline }: Pick<DataIndex, 'headline'>,
  catalogue: ParsedCatalogue,
): readonly HeadlineEntry[] {
  if (headline.length > 0)
    return headline.filter(
      ({ indicator, domain }) => indicator !== undefined || domain !== undefined,
    )
  return [...catalogue.indicators.keys()]
    .map((indicator, place) => ({ indicator, place, standing: standing(catalogue, indicator) }))
    .filter(({ standing: { promised, years } }) => promised && years > 0)
    .toSorted((a, b) => b.standing.years - a.standing.years || a.place - b.place)
    .slice(0, most)
    .map(({ indicator }) => ({ indicator }))
}

const domainMark = 'domaine:'

/** Name of an entry: by which a reader's own choice holds it. */
export const headlineKey = ({ indicator, domain, territory }: HeadlineEntry): string =>
  [indicator ?? `${domainMark}${domain}`, territory].filter((part) => part !== undefined).join('@')

/** The entries that a reader chose by their keys, in his order; those of the set where he chose none. */
export function pinnedHeadline(
  entries: readonly HeadlineEntry[],
  pins: readonly string[] | undefined,
): readonly HeadlineEntry[] {
  return (
    pins?.map((key) => {
      const [what = '', territory] = key.split('@')
      return {
        ...(what.startsWith(domainMark)
          ? { domain: what.slice(domainMark.length) }
          : { indicator: what }),
        ...(territory === undefined ? {} : { territory }),
      }
    }) ?? entries
  )
}

/** The panels that an address names, each once; `undefined` where it names none. */
export const panelsIn = (panneaux: string | undefined): readonly string[] | undefined =>
  panneaux === undefined ? undefined : [...new Set(panneaux.split(' '))]
