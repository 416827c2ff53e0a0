// Stands in the head of every page, before anything shows (plain JavaScript: the build ships it as it is, and the policy knows
// it by its hash). Says whether the reader asked for what the page was written with, and keeps what he does before the application is there.
function jalonsKept(name) {
  try {
    return localStorage.getItem(`jalons:${name}`) ?? ''
  } catch {
    return ''
  }
}
/** Shows another form of a panel's figures: all of them stand in the page. */
function jalonsChoose(tab) {
  for (const other of tab.parentElement.children) {
    const panel = document.getElementById(other.getAttribute('aria-controls'))
    other.setAttribute('aria-selected', String(other === tab))
    panel.toggleAttribute('data-closed', other !== tab)
  }
}
/** Opens or closes what stands behind a button. */
function jalonsOpen(button) {
  const isOpen = button.getAttribute('aria-expanded') !== 'true'
  button.setAttribute('aria-expanded', String(isOpen))
  document
    .getElementById(button.getAttribute('aria-controls'))
    ?.toggleAttribute('data-closed', !isOpen)
}
/** Shows what the page would for one choice, where it was written for it, unless the application is there before. */
function jalonsTurn(act) {
  const { name, value } = act.target
  const choice = `${name}=${value}`
  const [folder, ...choices] = jalonsNamed('choices')
  if (location.search !== '' || !choices.includes(choice)) return
  // Nothing else makes a document of markup where trusted types are required.
  const request = new XMLHttpRequest()
  request.open('GET', `${folder}${choice}.html`)
  request.responseType = 'document'
  request.addEventListener('load', () => {
    const content = document.getElementById('content')
    const chosen = request.response?.getElementById('content')
    // A host may answer with another page.
    if (chosen?.dataset.choice !== choice || content === null || act.target.value !== value) return
    const opened = [...content.querySelectorAll('[aria-expanded=true]')]
    content.replaceChildren(...chosen.childNodes)
    content.dataset.choice = choice
    for (const one of opened) {
      const like = content.querySelector(`[aria-controls="${one.getAttribute('aria-controls')}"]`)
      if (like !== null) jalonsOpen(like)
    }
    globalThis.jalonsActs = globalThis.jalonsActs.filter((one) => one !== act)
    history.pushState(null, '', `?${choice}`)
    document.title = request.response.title
    content.querySelector(`[name=${name}]`).focus({ preventScroll: true })
  })
  request.send()
}
/** What the page shows is not what a step back asks for: it is read anew. */
function jalonsBack() {
  const content = document.getElementById('content')
  const { choice } = content?.dataset ?? {}
  if (content !== null && location.search !== (choice ? `?${choice}` : '')) location.reload()
}
function jalonsKeep({ type, target }) {
  if (!target.closest?.('#content')) return
  const act = { type, target }
  globalThis.jalonsActs.push(act)
  if (type === 'change') return jalonsTurn(act)
  const control = target.closest('[role=tab], [aria-expanded]')
  if (control?.matches('[role=tab]')) jalonsChoose(control)
  else if (control !== null) jalonsOpen(control)
}
/** What the page names under a word. */
function jalonsNamed(name) {
  return document.querySelector(`meta[name="jalons:${name}"]`)?.content.split(' ') ?? []
}
/** Asks for the scripts that the page names under a word. */
function jalonsPreload(name) {
  for (const href of jalonsNamed(name)) {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href })
    document.head.append(link)
  }
}
/** Runs the application after its libraries, each in a task of its own: between them the page answers. */
async function jalonsRun([application, ...libraries]) {
  try {
    for (const href of [...libraries, application]) {
      await import(href)
      await new Promise((then) => setTimeout(then))
    }
  } catch {
    // The page stays as it was written.
  }
}
/** The application's code runs once the page that was written is on the screen. */
function jalonsStart() {
  if (document.querySelector('script[type="text/plain"]') === null) return
  let isStarted = false
  const start = () => {
    if (isStarted) return
    isStarted = true
    if (document.querySelector('link[rel=modulepreload]') === null) jalonsPreload('code')
    dispatchEvent(new Event('jalons:start'))
    void jalonsRun(jalonsNamed('code'))
  }
  if (document.documentElement.dataset.other === '') start()
  else {
    requestAnimationFrame(() => setTimeout(start))
    // No frame is drawn of a page that nobody looks at yet.
    setTimeout(start, 1000)
  }
}
{
  const page = document.documentElement
  const preferences = jalonsKept('preferences')
  const theme = /"theme":"(light|dark)"/.exec(preferences)?.[1]
  if (theme !== undefined) page.dataset.theme = theme
  const [path = null, language, , , shown] = jalonsNamed('content')
  if (
    location.pathname.replace(/\/?(?:index\.html)?$/, '') !== path ||
    location.search !== '' ||
    jalonsKept('pins').includes('[') ||
    (language === 'fr' && preferences.includes('"language":"en"')) ||
    (shown === 'wide' && matchMedia('(max-width: 40rem)').matches) ||
    top !== self
  )
    page.dataset.other = ''
  // Where the page came within 170 milliseconds its code does too: asked for before, it would hold up the first frame.
  if (page.dataset.other === '' || performance.now() > 170) jalonsPreload('code')
  globalThis.jalonsActs = []
  addEventListener('click', jalonsKeep, true)
  addEventListener('change', jalonsKeep, true)
  addEventListener('popstate', jalonsBack)
  addEventListener('DOMContentLoaded', jalonsStart)
}
