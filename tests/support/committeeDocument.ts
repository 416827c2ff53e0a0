import { QueryClient } from '@tanstack/react-query'
import { indexQuery } from '../../src/api/queries'
import { committeeKeys, fetchCommitteeData } from '../../src/document/committee/committeeData'
import type { Document } from '../../src/document/document'
import { documentWords } from '../../src/document/documentWords'
import { makeSections } from '../../src/document/dossierItems'
import { fetchFrame } from '../../src/document/frame'
import { currentLocale } from '../../src/format/locale'

const clients = new Map<string, QueryClient>()

function sharedClient(jeu = ''): QueryClient {
  const name = `${currentLocale()} ${jeu}`
  const client = clients.get(name) ?? new QueryClient()
  clients.set(name, client)
  return client
}

/** What a template makes of a data set in the language that is set now, as a document: the committee's keys, or others; what was read before is at hand unless another `client` asks anew. */
export async function committeeDocument(
  jeu: string | undefined,
  keysOf: (committee: readonly string[], programmes: readonly string[]) => readonly string[],
  client = sharedClient(jeu),
): Promise<Document> {
  const language = currentLocale()
  const state = jeu === undefined ? {} : { jeu }
  const index = await client.fetchQuery(indexQuery(jeu))
  const committee = await fetchCommitteeData(client, index, state)
  const programmes = [...new Set(committee.data.rows.map(({ programme }) => programme))]
  const frame = await fetchFrame(client, index, state, '2026-11-20')
  const made = await makeSections(client, index, keysOf(committeeKeys(committee), programmes), {
    state,
    onProgress: () => {},
    signal: new AbortController().signal,
  })
  const sections = made.flatMap((section) => section ?? [])
  return {
    language,
    title: language === 'fr' ? 'Comité des financeurs' : 'Funders’ committee',
    subtitle: '',
    cover: frame.cover,
    simulated: sections.some(({ simulated }) => simulated),
    sections,
    words: documentWords(),
  }
}
