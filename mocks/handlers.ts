import { http, type RequestHandler } from 'msw'
import { mockApiFiles } from './bundledFiles'
import { answerJson, answerProblem, type ScenarioName, scenarios } from './scenarios'

/** The mock API: the files that the build publishes, at any address that ends like theirs; a scenario spoils the answers. */
export function handlersFor(scenario: ScenarioName | null): RequestHandler[] {
  return [
    http.get('*/api/v1/*', async ({ request }) => {
      const path = new URL(request.url).pathname.replace(/^.*?\/api\/v1\//, '')
      const text = (await mockApiFiles()).get(path)
      if (text === undefined) return answerProblem(404, 'Not Found', `No resource at ${path}.`)
      return scenario === null ? answerJson({ path, text }) : scenarios[scenario]({ path, text })
    }),
  ]
}
