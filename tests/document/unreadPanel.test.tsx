import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../mocks/bundledFiles'
import { answerJson, answerProblem } from '../../mocks/scenarios'
import { mockServer } from '../../mocks/server'
import { withoutPacks } from '../../mocks/withoutPacks'
import { writePptx } from '../../src/document/write/slides/writePptx'
import { writeDocx } from '../../src/document/write/word/writeDocx'
import { committeeDocument } from '../support/committeeDocument'
import { jobOf, silent } from '../support/officeJob'
import { xmlParts } from '../support/officeParts'
import { renderApp } from '../support/renderApp'
import { some } from '../support/some'

const patient = { timeout: 10_000 }
const answers = {
  'a 404': () => answerProblem(404, 'Not Found', 'No such indicator.'),
  'a 500': () => answerProblem(500, 'Internal Server Error', 'Broken.'),
  'half a file': () => answerJson({ path: 'half', text: '{"data": [' }),
}
const told = {
  'a 404': /Ces données n’existent pas, ou plus, à cette adresse\./,
  'a 500': /Le serveur des données est momentanément indisponible\./,
  'half a file': /Les données reçues sont incomplètes ou abîmées\./,
}
type Answer = keyof typeof answers
const without = /Sans Entreprises visitées.: ces chiffres n’ont pas pu être lus\./

type Json = Record<string, unknown>
const indexes = {
  /** As a large set has it: the address of any indicator, and no list of them. */
  'by pattern': (text: string): string => {
    const { indicators: _list, ...index } = JSON.parse(withoutPacks(text)) as Json
    return JSON.stringify({ ...index, indicators: {}, indicatorsAt: 'indicators/{id}.json' })
  },
  'one by one': withoutPacks,
}
type Named = keyof typeof indexes

/** The published set, of which one headline indicator is answered with a fault. */
function spoil(named: Named, answer: Answer): void {
  mockServer.use(
    http.get('*/api/v1/*', async ({ request }) => {
      const path = new URL(request.url).pathname.replace(/^.*?\/api\/v1\//, '')
      if (path.startsWith('indicators/companies-visited.')) return answers[answer]()
      const files = await mockApiFiles()
      const start = path.replace(/json$/, '')
      const text =
        files.get(path) ?? [...files].find(([name]) => name.startsWith(start))?.[1] ?? null
      if (text === null) return answerProblem(404, 'Not Found', path)
      return answerJson({ path, text: path === 'index.json' ? indexes[named](text) : text })
    }),
  )
}

const cases = (Object.keys(indexes) as Named[]).flatMap((named) =>
  (Object.keys(answers) as Answer[]).map((answer) => [named, answer] as const),
)

describe.each(cases)('indicators named %s, of which one is answered with %s', (named, answer) => {
  it('leaves the dashboard standing, and says it in the panel and beside the count', async () => {
    spoil(named, answer)
    renderApp('/')
    const panel = await screen.findByRole('article', { name: 'Entreprises visitées' }, patient)
    expect(await within(panel).findByRole('alert', {}, patient)).toHaveTextContent(told[answer])
    expect(within(panel).getByRole('heading', { name: 'Entreprises visitées' })).toBeVisible()
    expect(await screen.findByRole('article', { name: /^Adhérents/ }, patient)).toHaveTextContent(
      '273',
    )
    expect(await screen.findByText(without, {}, patient)).toBeVisible()
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(8), patient)
  })

  it('leaves the meeting standing', async () => {
    spoil(named, answer)
    renderApp('/seance')
    expect(await screen.findByText(/33 promesses sont chiffrées/, {}, patient)).toBeVisible()
    expect(screen.getByText(without)).toBeVisible()
  })

  it('says it on that screen of the meeting, which goes on', async () => {
    spoil(named, answer)
    renderApp('/seance?place=5')
    expect(await screen.findByRole('alert', {}, patient)).toHaveTextContent(told[answer])
    expect(screen.getByText(/La séance continue/)).toBeVisible()
  })

  it('leaves note and slides standing, with the reason in the place of the panel', async () => {
    spoil(named, answer)
    const document = await committeeDocument(undefined, (committee) => committee, new QueryClient())
    const titles = document.sections.map(({ title }) => title)
    expect(titles).toHaveLength(11)
    const texts = (key: string): string =>
      document.sections
        .filter((section) => section.key === key)
        .flatMap(({ blocks }) => blocks)
        .map((block) => JSON.stringify(block))
        .join(' ')
    expect(texts('panel:companies-visited')).toMatch(told[answer])
    expect(texts('position')).toMatch(without)
    expect(texts('decisions')).toMatch(without)
    expect(texts('panel:members')).toMatch(/273/)
    const job = jobOf(document)
    for (const bytes of some([await writeDocx(job, silent), await writePptx(job, silent)])) {
      const all = [...xmlParts(bytes).values()].join(' ')
      expect(all).toMatch(told[answer])
      expect(all).toMatch(without)
      expect(all).toContain('Entreprises visitées')
    }
  })
})
