import { http, type RequestHandler } from 'msw'
import { mockApiFiles } from './bundledFiles'
import { withoutPacks } from './withoutPacks'
import { answerJson, answerProblem, type ScenarioName, scenarios } from './scenarios'

/**
 * The mock API: the files that the build publishes, at any address that ends like theirs; a scenario spoils the answers. A
 * set whose files are spoilt one by one has none of them in packs.
 */
export function handlersFor(
  scenario: ScenarioName | null,
  hasPacks = scenario === null,
): RequestHandler[] {
  return [
    http.get('*/api/v1/*', async ({ request }) => {
      const path = new URL(request.url).pathname.replace(/^.*?\/api\/v1\//, '')
      const found = (await mockApiFiles()).get(path)
      const text =
        found !== undefined && !hasPacks && path.endsWith('index.json')
          ? withoutPacks(found)
          : found
      if (text === undefined) return answerProblem(404, 'Not Found', `No resource at ${path}.`)
      return scenario === null ? answerJson({ path, text }) : scenarios[scenario]({ path, text })
    }),
  ]
}
