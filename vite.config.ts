import { fileURLToPath } from 'node:url'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { apiFilesPlugin } from './mocks/apiPlugin'
import { budgetsPlugin } from './.ci/budgets.mjs'
import { terseWords } from './.ci/terseWords.mjs'
import { gatherWords } from './.ci/words.mjs'
import { shippedFacts } from './mocks/site/facts'
import { sitePlugin } from './mocks/sitePlugin'

/** What every page needs: one file that stays in the cache when only our own code changes. */
const libraries =
  /rolldown\/runtime|node_modules[\\/](?:react|react-dom|scheduler|@tanstack|zod|wouter|regexparam|mitt|zustand)[\\/](?!.*(?:with-selector|queriesObserver|useQueries))/

/** What the first screen shares with the other pages, in one file; what only the other pages share comes with them. */
const core =
  /[\\/]src[\\/](?:viewState[\\/](?!history)|format[\\/](?!words|sentence|spoken|compact|kinds)|ui[\\/](?:Link|Page|Notice|Waiting|Choice|Field)|domain[\\/](?!changes|counting|deliverable)|data[\\/](?:api|apiIndex|body|catalogue|errors|figures|findings|groupBy|http|json|parse|promise|queries|retryAfter)\w*\.|data[\\/]wire[\\/](?:apiIndex|catalogue|columns|jitless|observation))/

/** Compiles the words as they change. Builds and tests use what `.ci/words.mjs` compiled before them. */
const words = paraglideVitePlugin({
  project: 'src/format/words/project.inlang',
  outdir: 'src/format/words/compiled',
  strategy: ['globalVariable', 'baseLocale'],
  outputStructure: 'message-modules',
})

/** Gathers the words of all views again when one of them changes; the compiler watches what is gathered. */
const gathering: Plugin = {
  name: 'jalons:words',
  config: gatherWords,
  configureServer({ watcher }) {
    watcher.on('change', (path) => {
      if (path.includes('words/messages') || path.includes('words\\messages')) gatherWords()
    })
  },
}

export default defineConfig(({ command }) => ({
  plugins: [
    command === 'serve' && process.env.VITEST === undefined ? [gathering, words] : [],
    terseWords(),
    react(),
    apiFilesPlugin(),
    sitePlugin(),
    budgetsPlugin(),
  ],
  define: shippedFacts(),
  resolve: {
    alias: [
      { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: fileURLToPath(new URL('.ci/externalStore.mjs', import.meta.url)) },
    ],
  },
  // Workers load what a file needs when it is asked for: only modules can.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Only the page's own head preloads: the list of what every other page needs would weigh 1.3 kB on the first screen.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'))),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: libraries, priority: 2 },
            { name: 'core', test: core, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          setupFiles: ['tests/support/silentConsole.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/silentConsole.ts', 'tests/support/screen.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}))
