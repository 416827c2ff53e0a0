import { fileURLToPath } from 'node:url'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { apiFilesPlugin } from './mocks/apiPlugin'
import { ownInputPlugin } from './mocks/publish/servePlugin'
import { budgetsPlugin } from './.ci/budgets.mjs'
import { chunksOf } from './.ci/chunks.mjs'
import { helpersPlugin } from './.ci/helpers.mjs'
import { LongestFirst } from './.ci/longestFirst.mjs'
import { swiftLayout } from './.ci/swiftLayout.mjs'
import { gatherWords } from './.ci/words.mjs'
import { shippedFacts } from './src/site/facts'
import { sitePlugin } from './src/site/sitePlugin'

/** Compiles the words as they change. Builds and tests use what `.ci/words.mjs` compiled before them. */
const words = paraglideVitePlugin({
  project: 'src/format/words/project.inlang',
  outdir: 'src/format/words/whole',
  strategy: ['globalVariable', 'baseLocale'],
  outputStructure: 'locale-modules',
})

/** Where no page is built, the words are one module for each language: two thousand small ones take a second to load. */
const wholeWords = { find: /^\.\/words\/compiled\//, replacement: './words/whole/' }

/** Gathers the words of all views again when one of them changes; the compiler watches what is gathered. */
const gathering: Plugin = {
  name: 'jalons:words',
  config: gatherWords,
  configureServer({ watcher }) {
    for (const event of ['add', 'change'] as const)
      watcher.on(event, (path) => {
        if (path.includes('words/messages') || path.includes('words\\messages')) gatherWords()
      })
  },
}

/** Tests make and drop whole pages: with more room for what is new, a fifth of their time is no longer spent on clearing it. */
const roomForTheYoung = ['--max-semi-space-size=128']

export default defineConfig(({ command }) => ({
  plugins: [
    command === 'serve' && process.env.VITEST === undefined ? [gathering, words] : [],
    react(),
    apiFilesPlugin(),
    ownInputPlugin(process.env.JALONS_INPUT),
    helpersPlugin(),
    sitePlugin(),
    budgetsPlugin(),
    process.env.VITEST === undefined ? [] : [swiftLayout()],
  ],
  define: shippedFacts(),
  resolve: {
    alias: command === 'serve' ? [wholeWords] : [],
  },
  // Workers load what a file needs when it is asked for: only modules can.
  worker: { format: 'es', plugins: () => [swiftLayout()] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Only the page's own head preloads: the list of what every other page needs would weigh 1.3 kB on the first screen.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: chunksOf(fileURLToPath(new URL('.', import.meta.url))),
        },
      },
    },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    // Tests lay Word files out as the build does.
    server: { deps: { inline: [/docx\/dist\/layout\.mjs$/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers: 2,
          execArgv: roomForTheYoung,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          // A unit test leaves nothing behind it: what one file loaded serves the next.
          isolate: false,
          expect: { requireAssertions: true },
          setupFiles: ['tests/support/silentConsole.ts'],
          // Far above need: a machine that is busy with other work is no fault.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          maxWorkers: 2,
          execArgv: roomForTheYoung,
          environment: 'happy-dom',
          // Libraries are loaded once for all files; `screen.ts` has our own modules loaded anew for each.
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/silentConsole.ts', 'tests/support/screen.ts'],
          testTimeout: 60_000,
          expect: { requireAssertions: true, poll: { timeout: 30_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          // Each file has its own browser and servers, and waits for them a third of its time: three keep two cores at work.
          maxWorkers: 3,
          // Beyond these a file leaves nothing behind: what one loaded serves the next.
          isolate: false,
          setupFiles: ['tests/support/policy.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 120_000 } },
        },
      },
    ],
  },
}))
