import { statSync } from 'node:fs'
import type { Plugin, ViteDevServer } from 'vite'
import { apiFiles } from '../../src/publish/apiFiles'
import { withPacks } from '../../src/publish/packs'
import { filesAt, isAddress, readInput, saidOf } from './input'

/** Milliseconds between two looks at files: what is the same twice is written to its end. */
const filePause = 300
/** Milliseconds between two looks at an address. */
const addressPause = 5000

/** Which files there are and when each was written. Programs save in many ways, by a new file in the old one's place among them: this tells of all. */
const stampOf = (place: string): string =>
  filesAt(place)
    .map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false })
      return `${file} ${stat?.mtimeMs} ${stat?.size} ${stat?.ino}`
    })
    .join('\n')

/**
 * Serves the dashboard over one's own document, workbook, folder or address, in place of the mock API (`npm start -- <place>`):
 * what was saved is read again and the page reloads. A document that cannot be read leaves the figures as they were, and
 * the page and the terminal say why.
 */
export function ownInputPlugin(place: string | undefined): Plugin {
  let files = new Map<string, string>()
  let version = ''
  let failure = ''
  const read = async (server: ViteDevServer): Promise<void> => {
    try {
      const input = await readInput(place ?? '')
      const next = await withPacks(await apiFiles([input.dataSet]))
      const index = next.get('index.json') ?? ''
      if (index === version && failure === '') return
      const isAgain = version !== '' || failure !== ''
      files = new Map([...files, ...next])
      version = index
      failure = ''
      server.config.logger.info(saidOf(input).join('\n'))
      if (isAgain) server.ws.send({ type: 'full-reload' })
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      if (said === failure) return
      failure = said
      server.config.logger.error(said)
      const message = `${said}\n\nLa page garde les chiffres lus avant.`
      server.ws.send({ type: 'error', err: { message, stack: '' } })
    }
  }
  return {
    name: 'jalons:own-input',
    apply: 'serve',
    config: () => (place === undefined ? {} : { define: { 'import.meta.env.JALONS_OWN': 'true' } }),
    async configureServer(server) {
      if (place === undefined) return
      let done = stampOf(place)
      let seen = done
      await read(server)
      const isOnDisk = !isAddress(place)
      // One reading after the other: an older one may not end last.
      let reading = Promise.resolve()
      const look = (): void => {
        const now = stampOf(place)
        const isWhole = now === seen
        seen = now
        if (isOnDisk && (!isWhole || now === done)) return
        done = now
        reading = reading.then(() => read(server))
      }
      const timer = setInterval(look, isOnDisk ? filePause : addressPause).unref()
      server.httpServer?.once('close', () => clearInterval(timer))
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
