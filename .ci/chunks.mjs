/** A message is a module of its own; which of them a page says is known only after all that nobody says is gone. */
const word = /[\\/]format[\\/]words[\\/].*[\\/](\w+)\.js$/
/** The messages that the code of the first screen says. */
function wordsOf(entry, context) {
  const said = new Set()
  const seen = new Set()
  const walk = (id) => {
    if (seen.has(id) || word.test(id)) return
    seen.add(id)
    const module = context.getModuleInfo(id)
    for (const [, name] of module?.code?.matchAll(/\bm\.(\w+)/g) ?? []) said.add(name)
    for (const next of module?.importedIds ?? []) walk(next)
  }
  walk(entry)
  return said
}

/** @type {'$initial'[]} */
const initial = ['$initial']

/** Without what a part imports: that is cut by its own rule. */
const alone = { includeDependenciesRecursively: false }

/**
 * How the code is cut: what the first screen needs is two files, of which one stays in the cache when only our own code
 * changes; what the other pages share is two more.
 */
export function chunksOf(entry) {
  let said
  return [
    { name: 'libraries', test: /[\\/]node_modules[\\/]/, tags: initial, priority: 2 },
    {
      debugName: 'first',
      name: (id, context) => {
        said ??= wordsOf(entry, context)
        const [, name] = word.exec(id) ?? []
        return name === undefined || said.has(name) || !id.includes('messages') ? 'first' : null
      },
      // The script that asks for the data stands alone: it is there before all others.
      test: (id) => !/[\\/]ahead\.ts$/.test(id),
      tags: initial,
      priority: 1,
    },
    // What several pages share, in two files: each part alone would be a request of a few hundred bytes, eighty of them on
    // the sheet of an indicator. A part that few pages share stays by itself: nobody else waits for it.
    { name: 'charts', test: /[\\/]src[\\/]charts[\\/]/, minShareCount: 3, ...alone },
    { name: 'pages', test: /[\\/]src[\\/]/, minShareCount: 6, ...alone },
  ]
}
