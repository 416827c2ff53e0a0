import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { apiFiles } from '../src/publish/apiFiles'
import { withPacks } from '../src/publish/packs'
import { contractFiles } from './contract/files'
import { dataSetsFrom } from './dataSets'
import { actFilesOnDisk, demonstrationOnDisk } from './filesOnDisk'

/**
 * The API as plain files: the build publishes the data and their contract under `api/v1/`. In
 * development the mock's service worker is served from msw itself, so that it can never ship.
 */
export function apiFilesPlugin(): Plugin {
  let root = process.cwd()
  return {
    name: 'jalons:api-files',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      const script = `${server.config.base}mockServiceWorker.js`
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== script) {
          next()
          return
        }
        response.setHeader('content-type', 'text/javascript')
        createReadStream(join(root, 'node_modules/msw/lib/mockServiceWorker.js')).pipe(response)
      })
    },
    async generateBundle() {
      const files = await withPacks(
        await apiFiles(dataSetsFrom(actFilesOnDisk(root), demonstrationOnDisk(root))),
      )
      for (const [path, source] of [...files, ...contractFiles(files)])
        this.emitFile({ type: 'asset', fileName: `api/v1/${path}`, source })
    },
  }
}
