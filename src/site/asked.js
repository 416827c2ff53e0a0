// Stands in the head of every page, before anything shows (plain JavaScript: the build ships it as it is, and the policy knows
// it by its hash). Says whether the reader asked for what the page was written with, and keeps what he does before the application is there.
function jalonsKept(name) {
  try {
    return localStorage.getItem(`jalons:${name}`) ?? ''
  } catch {
    return ''
  }
}
function jalonsKeep({ type, target }) {
  if (target.closest?.('#content')) globalThis.jalonsActs.push({ type, target })
}
{
  const page = document.documentElement
  const preferences = jalonsKept('preferences')
  const theme = /"theme":"(light|dark)"/.exec(preferences)?.[1]
  if (theme !== undefined) page.dataset.theme = theme
  const [path, language] = document
    .querySelector('meta[name="jalons:content"]')
    ?.content.split(' ') ?? [null]
  if (
    location.pathname.replace(/\/?(?:index\.html)?$/, '') !== path ||
    location.search !== '' ||
    jalonsKept('pins').includes('[') ||
    (language === 'fr' && preferences.includes('"language":"en"')) ||
    top !== self
  )
    page.dataset.other = ''
  globalThis.jalonsActs = []
  addEventListener('click', jalonsKeep, true)
  addEventListener('change', jalonsKeep, true)
}
