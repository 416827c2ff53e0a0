/** A message is a module of its own; which of them a page says is known only after all that nobody says is gone. */
const word = /[\\/]format[\\/]words[\\/].*[\\/](\w+)\.js$/

/** The compiler writes `flag_aboveRange` as `flag_aboverange1`: where capitals mean nothing, two names stay two files. */
const fileOf = (message) =>
  `${message.toLowerCase()}${message.replaceAll(/[^A-Z]/g, '').length || ''}`

/** The code that files need before they run, and the messages that this code says. */
function neededBy(entries, context) {
  const said = new Set()
  const code = new Set()
  const walk = (id) => {
    if (code.has(id) || word.test(id)) return
    code.add(id)
    const module = context.getModuleInfo(id)
    for (const [, name] of module?.code?.matchAll(/\bm\.(\w+)/g) ?? []) said.add(fileOf(name))
    for (const next of module?.importedIds ?? []) walk(next)
  }
  entries.forEach(walk)
  return { said, code }
}

/** Whether a module is needed by some files, or a message said by them. */
function isNeededBy(...entries) {
  let needed
  return (id, context) => {
    needed ??= neededBy(entries, context)
    const [, name] = word.exec(id) ?? []
    return name === undefined || !id.includes('messages')
      ? needed.code.has(id)
      : needed.said.has(name)
  }
}

/** Without what a part imports: that is cut by its own rule. */
const alone = { includeDependenciesRecursively: false }

/** What every page asks for once it stands, or in any of its states: small, and no page's own. */
const late = [
  ...['offline/start', 'OtherPages', 'NotFoundPage', 'NotUnderstood', 'PublicAddress'].map(
    (name) => `app/${name}.tsx`,
  ),
  'app/translated.ts',
  ...['stored', 'host', 'renewCode'].map((name) => `api/${name}.ts`),
]

/** What the pages of the committee and of one's own files are made of. */
const papers =
  /[\\/]src[\\/](?:(?:document(?![\\/]bid)|ownSet|plain|spreadsheet(?![\\/]csv)|subjects[\\/](?:notes|grid|find|ownFile|bid))[\\/]|format[\\/]words[\\/].*[\\/](?:outputs|notes|dossier|document|report|find|critique)_|(?:domain|format|subjects[\\/]promise)[\\/]criti\w*\.ts)/

/**
 * How the code is cut. What every page needs is two files, of which one stays in the cache when only our own code changes.
 * The rest follows the pages: the dashboard's own and what it brings later, what the list of promises needs but for its own,
 * what other pages share beyond it, what a few share, and each page's own. A shared part alone would be a request of a few
 * hundred bytes, thirty of them on the sheet of an indicator. `root` is the folder of the project.
 */
export function chunksOf(root) {
  const isStart = isNeededBy(`${root}index.html`)
  const isDashboard = isNeededBy(`${root}src/pages/dashboard/DashboardPage.tsx`)
  const overview = `${root}src/pages/overview/OverviewPage.tsx`
  const isList = isNeededBy(overview)
  const isPages = isNeededBy(overview, ...late.map((part) => `${root}src/${part}`))
  return [
    {
      debugName: 'libraries',
      name: (id, context) =>
        isStart(id, context) || isDashboard(id, context) ? 'libraries' : null,
      test: /[\\/]node_modules[\\/]/,
      priority: 2,
    },
    {
      debugName: 'first',
      name: (id, context) =>
        isStart(id, context) || (isDashboard(id, context) && isList(id, context)) ? 'first' : null,
      // The script that asks for the data stands in the page.
      test: /[\\/]src[\\/](?!api[\\/]ahead\.ts)|[\\/]index\.html$/,
      priority: 1,
    },
    {
      debugName: 'panels',
      name: (id, context) => (isDashboard(id, context) ? 'panels' : null),
      test: /[\\/]src[\\/]/,
      ...alone,
    },
    // Its own page is there before them: with other parts they would bring it.
    { name: 'bid', test: /[\\/]document[\\/]bid/, minShareCount: 2, ...alone },
    { name: 'papers', test: papers, minShareCount: 2, ...alone },
    {
      name: 'registers',
      test: /[\\/]pages[\\/]registers[\\/]|[\\/]registers_\w+\.js$/,
      ...alone,
    },
    { name: 'declarations', test: /[\\/]pages[\\/]declarations[\\/]/, minShareCount: 2, ...alone },
    {
      debugName: 'pages',
      name: (id, context) => (isPages(id, context) ? 'pages' : null),
      test: /[\\/]src[\\/](?!pages[\\/]overview[\\/])/,
      ...alone,
    },
    { name: 'shared', test: /[\\/]src[\\/]/, minShareCount: 2, ...alone },
    { name: 'dashboard', test: /[\\/]src[\\/]pages[\\/]dashboard[\\/](?!Arrange)/ },
  ]
}
