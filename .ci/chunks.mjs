/** A message is a module of its own; which of them a page says is known only after all that nobody says is gone. */
const word = /[\\/]format[\\/]words[\\/].*[\\/](\w+)\.js$/

/** The compiler writes `flag_aboveRange` as `flag_aboverange1`: where capitals mean nothing, two names stay two files. */
const fileOf = (message) =>
  `${message.toLowerCase()}${message.replaceAll(/[^A-Z]/g, '').length || ''}`

/** The code that a file needs before it runs, and the messages that this code says. */
function neededBy(entry, context) {
  const said = new Set()
  const code = new Set()
  const walk = (id) => {
    if (code.has(id) || word.test(id)) return
    code.add(id)
    const module = context.getModuleInfo(id)
    for (const [, name] of module?.code?.matchAll(/\bm\.(\w+)/g) ?? []) said.add(fileOf(name))
    for (const next of module?.importedIds ?? []) walk(next)
  }
  walk(entry)
  return { said, code }
}

/** Whether a module is needed by a file, or a message said by it. */
function isNeededBy(entry) {
  let needed
  return (id, context) => {
    needed ??= neededBy(entry, context)
    const [, name] = word.exec(id) ?? []
    return name === undefined || !id.includes('messages')
      ? needed.code.has(id)
      : needed.said.has(name)
  }
}

/** @type {'$initial'[]} */
const initial = ['$initial']

/** Without what a part imports: that is cut by its own rule. */
const alone = { includeDependenciesRecursively: false }

/** What every page asks for once it stands, or in any of its states: small, and no page's own. */
const late =
  /[\\/]src[\\/](?:app[\\/](?:offline[\\/]start|OtherPages|NotFoundPage|NotUnderstood|PublicAddress|translated)|api[\\/](?:stored|host|renewCode))\.tsx?$/

/** What the pages of the committee and of one's own files are made of. */
const papers =
  /[\\/]src[\\/](?:(?:document(?![\\/]bid)|ownSet|plain|spreadsheet(?![\\/]csv)|subjects[\\/](?:notes|grid|find|ownFile|bid))[\\/]|format[\\/]words[\\/].*[\\/](?:outputs|notes|dossier|document|report|find|critique)_|(?:domain|format|subjects[\\/]promise)[\\/]criti\w*\.ts)/

/**
 * How the code is cut. What the first screen needs is two files, of which one stays in the cache when only our own code
 * changes. The rest follows the pages: what the dashboard brings later, what most pages share, what a few share, and
 * each page's own. A shared part alone would be a request of a few hundred bytes, thirty of them on the sheet of an indicator.
 * `first` is the file of the first screen.
 */
export function chunksOf(first) {
  const isFirst = isNeededBy(first)
  return [
    { name: 'libraries', test: /[\\/]node_modules[\\/]/, tags: initial, priority: 2 },
    {
      debugName: 'first',
      name: (id, context) =>
        !word.test(id) || !id.includes('messages') || isFirst(id, context) ? 'first' : null,
      // The script that asks for the data stands in the page.
      test: (id) => !/[\\/]ahead\.ts$/.test(id),
      tags: initial,
      priority: 1,
    },
    // Its own page is there before them: with other parts they would bring it.
    { name: 'bid', test: /[\\/]document[\\/]bid/, minShareCount: 2, ...alone },
    { name: 'papers', test: papers, minShareCount: 2, ...alone },
    {
      name: 'registers',
      test: /[\\/]pages[\\/]registers[\\/]|[\\/]registers_\w+\.js$/,
      minShareCount: 2,
      ...alone,
    },
    { name: 'declarations', test: /[\\/]pages[\\/]declarations[\\/]/, minShareCount: 2, ...alone },
    { name: 'pages', test: /[\\/]src[\\/]/, minShareCount: 2, ...alone },
    // With what they alone say and need.
    { name: 'late', test: late },
    { name: 'dashboard', test: /[\\/]src[\\/]pages[\\/]dashboard[\\/](?!Arrange)/ },
  ]
}
