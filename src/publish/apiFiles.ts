import type { ApiIndex, ResourceName } from '../api/wire/apiIndex'
import { groupBy } from '../api/groupBy'
import { catalogueOf, seriesGroupsOf } from './catalogue'
import { exercisesIn, groupSize } from './exerciseFigures'
import type { DataSet } from './dataSet'
import { figuresBySource, isLarge } from './figuresBySource'
import { inShort, placesIn, shortTable } from './shortColumns'

/** Version of the contract that this code writes. */
export const contractVersion = '1.5.0'

/** First 10 hexadecimal digits of the SHA-256 of a text: names a file by its content. */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest).slice(0, 5)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

/** One hash for many contents. */
async function hashOfAll(contents: readonly unknown[]): Promise<string> {
  const hashes: string[] = []
  for (const content of contents) hashes.push(await contentHash(JSON.stringify(content)))
  return contentHash(hashes.join('\n'))
}

/** Folder of a data set below `api/v1/`: none for the first. */
const folderOf = (place: number, id: string): string => (place === 0 ? '' : `${id}/`)

function resourcesOf(dataSet: DataSet): Record<ResourceName, unknown> {
  const {
    units,
    territories,
    markets,
    headings,
    roadmaps,
    fed,
    announced,
    programmes,
    agreements,
    amounts,
    instalments,
    deliverables,
    funders,
    projects,
    events,
    companies,
    contradictions,
    computations,
  } = dataSet
  return {
    reference: { units, territories, markets, headings, roadmaps, fed, announced },
    programmes: { programmes, amounts, instalments, deliverables },
    agreements: { agreements },
    funders: { funders },
    projects: { projects },
    events: { events, participations: dataSet.participations },
    visits: { visits: dataSet.visits },
    companies: { companies },
    sources: {
      acts: dataSet.acts,
      citedActs: dataSet.citedActs,
      figures: figuresBySource(dataSet),
    },
    contradictions: { contradictions, computations },
    reporting: { rules: dataSet.rules, deliveries: dataSet.deliveries, payments: dataSet.payments },
    committees: {
      decisions: dataSet.decisions,
      appreciations: dataSet.appreciations,
      replies: dataSet.replies,
    },
  }
}

/**
 * A data set as the files of the API, by path below `api/v1/`: `index.json` and the
 * content-hashed resources that it names. Sets after the first stand in a folder named by their id.
 */
export async function apiFiles(
  dataSets: readonly [DataSet, ...DataSet[]],
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const [place, dataSet] of dataSets.entries()) {
    const folder = folderOf(place, dataSet.id)
    const hashes: string[] = []
    const write = async (name: string, content: unknown): Promise<string> => {
      const text = JSON.stringify(content)
      const hash = await contentHash(text)
      const href = `${name}.${hash}.json`
      hashes.push(href)
      files.set(folder + href, text)
      return href
    }
    const exercises: ApiIndex['exercises'] = []
    for (const year of exercisesIn(dataSet)) {
      const hrefs: string[] = []
      const french = catalogueOf(dataSet, year, 'fr')
      const inPlace = placesIn(french)
      for (const [group, { figures }] of seriesGroupsOf(dataSet, year).entries())
        hrefs.push(
          await write(`series-${year}-${group}`, { figures: shortTable(figures, inPlace) }),
        )
      const series = hrefs.length === 0 ? {} : { series: { size: groupSize, hrefs } }
      const fr = await write(`catalogue-${year}-fr`, {
        ...inShort(french),
        ...series,
      })
      const en = await write(`catalogue-${year}-en`, {
        ...inShort(catalogueOf(dataSet, year, 'en')),
        ...series,
      })
      exercises.push({ year, catalogue: { fr, en } })
    }
    const resources: Partial<Record<ResourceName, string>> = {}
    for (const [name, content] of Object.entries(resourcesOf(dataSet)) as [ResourceName, unknown][])
      resources[name] = await write(name, content)
    const figuresOf = groupBy(dataSet.observations, ({ indicator }) => indicator)
    const contents = dataSet.indicators.map((indicator) => ({
      ...indicator,
      observations: figuresOf.get(indicator.id) ?? [],
    }))
    const indicators: Record<string, string> = {}
    const together = isLarge(dataSet) ? await hashOfAll(contents) : null
    for (const content of contents) {
      const name = `indicators/${content.id}`
      if (together === null) indicators[content.id] = await write(name, content)
      else files.set(`${folder}${name}.${together}.json`, JSON.stringify(content))
    }
    if (together !== null) hashes.push(together)
    const index: ApiIndex = {
      version: contractVersion,
      dataset: { id: dataSet.id, label: dataSet.label, simulated: dataSet.simulated },
      asOf: dataSet.asOf,
      dataVersion: await contentHash(hashes.join('\n')),
      profile: dataSet.profile,
      exercises,
      resources: resources as ApiIndex['resources'],
      indicators,
      ...(together === null ? {} : { indicatorsAt: `indicators/{id}.${together}.json` }),
      datasets: dataSets
        .map(({ id, label }, other) => ({
          id,
          label,
          href: `${place === 0 ? '' : '../api/'}${folderOf(other, id)}index.json`,
        }))
        .filter(({ href }) => !href.startsWith('..')),
      committees: [...dataSet.committees],
      ...(dataSet.cluster === null ? {} : { cluster: dataSet.cluster }),
      ...(dataSet.headline.length === 0 ? {} : { headline: [...dataSet.headline] }),
    }
    files.set(`${folder}index.json`, JSON.stringify(index))
  }
  return files
}
