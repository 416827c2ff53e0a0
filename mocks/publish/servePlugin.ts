import type { Plugin, ViteDevServer } from 'vite'
import { apiFiles } from '../../src/publish/apiFiles'
import { filesAt, readInput, saidOf } from './input'

/** Milliseconds of quiet after a save: a spreadsheet writes its file in several steps. */
const quiet = 300
/** Milliseconds between two looks at an address. */
const pause = 5000

/**
 * Serves the dashboard over one's own document, workbook, folder or address, in place of the mock API (`npm start -- <place>`):
 * what was saved is read again and the page reloads. A document that cannot be read leaves the page as it was, and says why.
 */
export function ownInputPlugin(place: string | undefined): Plugin {
  let files = new Map<string, string>()
  let version = ''
  const read = async (server: ViteDevServer): Promise<void> => {
    try {
      const input = await readInput(place ?? '')
      const next = await apiFiles([input.dataSet])
      const index = next.get('index.json') ?? ''
      if (index === version) return
      files = new Map([...files, ...next])
      if (version !== '') server.ws.send({ type: 'full-reload' })
      version = index
      console.log(saidOf(input).join('\n'))
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error))
    }
  }
  return {
    name: 'jalons:own-input',
    apply: 'serve',
    config: () => (place === undefined ? {} : { define: { 'import.meta.env.JALONS_OWN': 'true' } }),
    async configureServer(server) {
      if (place === undefined) return
      await read(server)
      const watched = filesAt(place)
      let timer: NodeJS.Timeout | undefined
      const again = (path: string): void => {
        if (!filesAt(place).includes(path)) return
        clearTimeout(timer)
        timer = setTimeout(() => void read(server), quiet)
      }
      server.watcher.add([place, ...watched])
      server.watcher.on('change', again).on('add', again)
      if (watched.length === 0) setInterval(() => void read(server), pause).unref()
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.split('/api/v1/')[1]
        if (path === undefined) {
          next()
          return
        }
        const text = files.get(path)
        response.statusCode = text === undefined ? 404 : 200
        response.setHeader('content-type', 'application/json')
        response.setHeader('cache-control', 'no-cache')
        response.end(text ?? '{"title":"Not Found","status":404}')
      })
    },
  }
}
