import { gzipSync } from 'node:zlib'

/** Bytes in gzip. `index.html` holds the dashboard itself, with its drawings and its figures. A page that is asked for later may weigh as much as `other`; what brings a large library is named. */
const budgets = {
  firstScreen: 150_000,
  page: 24_000,
  other: 20_000,
  named: {
    TrajectoryChart: 98_000,
    pages: 53_000,
    papers: 52_000,
    OwnDataPage: 34_000,
    ownWorker: 40_000,
    plainWorker: 24_000,
    underHeading: 40_000,
    fileWorker: 125_000,
    writePptx: 145_000,
    writeDocx: 425_000,
    writeLetter: 75_000,
  },
}

const contentOf = (output) => (output.type === 'chunk' ? output.code : output.source)
const weigh = (content) => gzipSync(content, { level: 9 }).length
/** `assets/TrajectoryChart-XE24eqGM.js` is `TrajectoryChart`. */
const nameOf = (file) => file.replace(/^.*\//, '').replace(/-[\w-]{8}\.js$/, '')

/** Everything that a chunk needs before it runs. */
function withImports(bundle, file, found = new Set()) {
  if (found.has(file) || bundle[file]?.type !== 'chunk') return found
  found.add(file)
  for (const next of bundle[file].imports) withImports(bundle, next, found)
  return found
}

/** Fails the build where a script, the first screen or its page weighs more than its budget, and says by how much. */
export function budgetsPlugin() {
  let isMinified = true
  return {
    name: 'jalons:budgets',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      isMinified = build.minify !== false
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle)
        const scripts = outputs.filter(({ fileName }) => /^assets\/.*\.js$/.test(fileName))
        const entry = outputs.find((output) => output.type === 'chunk' && output.name === 'index')
        // A worker is built by itself, before the page: it has no page of its own.
        if (!isMinified || entry === undefined || bundle['index.html'] === undefined) return
        const firstFiles = withImports(bundle, entry.fileName)
        const first = [...firstFiles].reduce((sum, file) => sum + weigh(bundle[file].code), 0)
        const weights = [
          ['premier écran', first, budgets.firstScreen],
          ['index.html', weigh(bundle['index.html'].source), budgets.page],
          // How the first screen is cut into files is its own matter: their sum counts.
          ...scripts
            .filter(({ fileName }) => !firstFiles.has(fileName))
            .map((output) => {
              const name = nameOf(output.fileName)
              return [name, weigh(contentOf(output)), budgets.named[name] ?? budgets.other]
            }),
        ]
        const over = weights.filter(([, weight, most]) => weight > most)
        if (over.length > 0)
          this.error(
            `Trop lourd en gzip : ${over.map(([name, weight, most]) => `${name}, ${weight} octets pour ${most}`).join(' ; ')}`,
          )
      },
    },
  }
}
