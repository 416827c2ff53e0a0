import { QueryClient } from '@tanstack/react-query'
import { indexQuery } from '../../src/api/queries'
import type { Document } from '../../src/document/document'
import { documentWords } from '../../src/document/documentWords'
import { dossierDocument } from '../../src/document/dossierDocument'
import { itemOf, makeSections, textItem } from '../../src/document/dossierItems'
import { fetchFrame } from '../../src/document/frame'
import { rowsInOrder } from '../../src/document/rowsInOrder'
import { currentLocale } from '../../src/format/locale'
import { choicesQuery } from '../../src/pages/dossier/choices'
import { planned, type TemplateId, templateIds } from '../../src/pages/dossier/templates'

/** The dossier of every template as it is first made, the funder's for every funder, in the language that is set now. `written` stands on its pages of text. */
export async function templateDossiers(
  jeu: string | undefined,
  written = '',
  templates: readonly TemplateId[] = templateIds,
): Promise<ReadonlyMap<string, Document>> {
  const client = new QueryClient()
  const state = jeu === undefined ? {} : { jeu }
  const language = currentLocale()
  const index = await client.fetchQuery(indexQuery(jeu))
  const choices = await client.fetchQuery(choicesQuery(index, state, language))
  const frame = await fetchFrame(client, index, state, '2026-11-20')
  const making = { state, onProgress: () => {}, signal: new AbortController().signal }
  const documentOf = async (parts: ReturnType<typeof planned>, title: string) => {
    const wanted = parts.flatMap((part) => ('key' in part ? [part] : []))
    const keys = wanted.map(({ key }) => key)
    const made = await makeSections(client, index, keys, making)
    const pages = parts.flatMap((part) =>
      'key' in part ? [] : [textItem(part.page, part.page, { brief: part.page === 'summary' })],
    )
    return dossierDocument({
      language,
      title,
      untitled: title,
      subtitle: '',
      words: documentWords(),
      items: [
        ...pages.map((page) =>
          Object.assign({}, page, {
            texts: page.texts.map((text) => Object.assign({}, text, { text: written })),
          }),
        ),
        ...wanted.flatMap((one, place) => {
          const section = made[place]
          return section ? [itemOf(section, frame, one)] : []
        }),
      ],
    })
  }
  const documents = new Map<string, Document>()
  for (const template of templates) {
    const funders = template === 'funder' ? choices.parties.map(({ value }) => value) : [null]
    for (const funder of funders) {
      const parts = planned(template, {
        rows: rowsInOrder(choices.view),
        allRows: choices.allRows,
        committee: choices.committee,
        funder,
      })
      const name = funder === null ? template : `${template} ${funder}`
      // One after the other: they share what was asked.
      // eslint-disable-next-line no-await-in-loop
      documents.set(name, await documentOf(parts, name))
    }
  }
  return documents
}
