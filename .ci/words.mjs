// Gathers the words of all views into one file per language: the compiler's import takes a minute for
// twenty files and three seconds for one. Writes only what changed. `node .ci/words.mjs` also compiles them twice:
// a module for each message, of which a built page takes what it says, and one for each language, which a test loads at once.
// What names a page, `"/frise evidence TimelinePage": "Frise"` (its address, job and component), is gathered apart: the table of pages.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const words = new URL('../src/format/words/', import.meta.url)

/** The pages that have their place in the navigation stand in one file, before those that a room of its own names. */
const inOrder = (views) =>
  views.toSorted().toSorted((one, other) => (other === ordered) - (one === ordered))
const ordered = 'pages.json'

const isPage = ([key]) => key.startsWith('/')

function writeGathered(name, content) {
  const path = new URL(`gathered/${name}.json`, words)
  const text = `${JSON.stringify(content, null, 2)}\n`
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

export function gatherWords() {
  mkdirSync(new URL('gathered/', words), { recursive: true })
  const pages = {}
  for (const language of ['fr', 'en']) {
    const folder = new URL(`messages/${language}/`, words)
    const all = {}
    for (const view of inOrder(readdirSync(folder))) {
      for (const [key, message] of Object.entries(
        JSON.parse(readFileSync(new URL(view, folder), 'utf8')),
      )) {
        if (Object.hasOwn(all, key))
          throw new Error(`${language}/${view}: the message "${key}" stands in another file too`)
        all[key] = message
      }
    }
    for (const [key, name] of Object.entries(all).filter(isPage)) {
      const [address, job, component] = key.slice(1).split(' ')
      // Until it has a name in English, it keeps the French one, as all words do.
      pages[address] = { fr: name, en: name, ...pages[address], job, component, [language]: name }
    }
    writeGathered(
      language,
      Object.fromEntries(Object.entries(all).filter((entry) => !isPage(entry))),
    )
  }
  writeGathered('pages', pages)
}

const outputs = [
  ['compiled', 'message-modules'],
  ['whole', 'locale-modules'],
]
const stamp = new URL('gathered/compiled.sha256', words)

/** What the compiled words depend on: the gathered words, the project and its compiler. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [
    'gathered/fr.json',
    'gathered/en.json',
    'project.inlang/settings.json',
    '../../../package-lock.json',
  ])
    hash.update(readFileSync(new URL(file, words)))
  return hash.digest('hex')
}

function isCompiled() {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint() &&
    outputs.every(([folder]) => existsSync(new URL(`${folder}/messages.js`, words)))
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  gatherWords()
  if (!isCompiled()) {
    const { compile } = await import('@inlang/paraglide-js')
    for (const [folder, outputStructure] of outputs)
      await compile({
        project: fileURLToPath(new URL('project.inlang', words)),
        outdir: fileURLToPath(new URL(folder, words)),
        strategy: ['globalVariable', 'baseLocale'],
        outputStructure,
      })
    writeFileSync(stamp, fingerprint())
  }
  // The compiler's storage leaves timers of thirty seconds behind it.
  process.exit(0)
}
