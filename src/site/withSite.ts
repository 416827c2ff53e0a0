import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { shippedFacts } from './facts'
import type * as shell from './shell'

/** Runs with the application as code for Node, below a base. */
export async function withSite<T>(
  base: string,
  run: (site: typeof shell) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    base,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    define: shippedFacts(),
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    // Two thousand modules of one message each would take longer than all the rest.
    resolve: { alias: [{ find: /^\.\/words\/compiled\//, replacement: './words/whole/' }] },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await run(
      (await server.ssrLoadModule(
        fileURLToPath(new URL('shell.tsx', import.meta.url)),
      )) as typeof shell,
    )
  } finally {
    await server.close()
  }
}
