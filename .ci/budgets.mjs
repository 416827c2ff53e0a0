import { gzipSync } from 'node:zlib'

/** Bytes in gzip. `index.html` holds the dashboard itself, with its drawings and its figures. Of the two pages that are opened first: all code that they need. Any other file may weigh as much as `other`; what brings a large library is named. */
const budgets = {
  dashboard: 150_000,
  list: 155_000,
  page: 24_000,
  other: 20_000,
  named: {
    TrajectoryChart: 98_000,
    shared: 46_000,
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
        // A worker is built by itself, before the page: it has no page of its own.
        if (!isMinified || bundle['index.html'] === undefined) return
        const filesOf = (name) =>
          withImports(bundle, outputs.find((output) => output.name === name)?.fileName)
        const sumOf = (files) => [...files].reduce((sum, file) => sum + weigh(bundle[file].code), 0)
        const [dashboard, list] = [filesOf('panels'), filesOf('OverviewPage')]
        const weights = [
          ['tableau de bord', sumOf(dashboard), budgets.dashboard],
          ['liste des promesses', sumOf(list), budgets.list],
          ['index.html', weigh(bundle['index.html'].source), budgets.page],
          // How the dashboard is cut into files is its own matter: their sum counts.
          ...scripts
            .filter(({ fileName }) => !dashboard.has(fileName))
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
