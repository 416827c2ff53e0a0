/** All script of the page with every row in it: filter, order, and another indicator in place of the first. */
export const wholeScript = `
const body = document.querySelector('main table'), rows = [...body.querySelectorAll('tbody tr')].filter((row) => row.querySelector('th[scope=row]'))
const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/’/g, "'").toLowerCase()
const texts = new Map(rows.map((row) => [row, fold(row.cells[0].textContent)]))
const said = document.querySelector('main [role=status]'), fields = document.querySelectorAll('main select')
document.querySelector('main input[type=search]').addEventListener('input', ({ target }) => {
  const words = fold(target.value).split(' ')
  let shown = 0
  for (const row of rows) if (!(row.hidden = !words.every((word) => texts.get(row).includes(word)))) shown += 1
  said.textContent = shown + ' objectifs sur ' + rows.length
})
fields[fields.length - 1].addEventListener('change', () => {
  const all = document.createElement('tbody')
  all.append(...rows.toSorted((a, b) => (texts.get(a) < texts.get(b) ? -1 : 1)))
  for (const old of [...body.tBodies]) old.remove()
  body.append(all)
})
body.addEventListener('click', async (event) => {
  const link = event.target.closest('th a')
  if (!link) return
  event.preventDefault()
  document.querySelector('#choisi').innerHTML = await (await fetch('choix/' + link.pathname.split('/').pop() + '.html')).text()
})`

/** All script of the page whose rows are drawn near the screen alone. */
export const windowedScript = `
const { rows, names: c } = JSON.parse(document.querySelector('#lignes').textContent), high = 64
const table = document.querySelector('main table'), said = document.querySelector('main [role=status]'), fields = document.querySelectorAll('main select')
const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/’/g, "'").toLowerCase()
const safe = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])
let shown = rows, texts
const line = ([id, label, place, points, bar, result, year, target, words, gap, status, why, source], at) => '<tr class="' + c.row + '" style="height:' + high + 'px" aria-rowindex="' + (at + 2) + '"><th scope="row"><a class="' + c.label + '" href="/indicateurs/' + id + '"><bdi>' + safe(label) + '</bdi></a><span class="' + c.sub + '">' + safe(place) + '</span></th><td class="' + c.trend + '"><svg viewBox="0 0 120 30"><polyline class="' + c.line + '" points="' + points + '"/>' + points.split(' ').map((p) => '<circle class="' + c.dot + '" r="2" cx="' + p.split(',')[0] + '" cy="' + p.split(',')[1] + '"/>').join('') + '</svg></td><td class="' + c.result + '"><span class="' + c.figure + '">' + result + '</span><span class="' + c.sub + '">' + year + '</span></td><td class="' + c.bar + '"><svg viewBox="0 0 190 22"><rect class="' + c.band + '" y="3" width="190" height="16"/><rect class="' + c.filled + '" y="7" width="' + bar[0] + '" height="8"/><rect class="' + c.tick + '" x="' + bar[1] + '" y="1" width="3" height="20"/></svg></td><td class="' + c.target + '"><span class="' + c.figure + '">' + target + '</span><span class="' + c.words + '">' + safe(words) + '</span></td><td>' + gap + '</td><td class="' + c.reading + '"><span class="' + c.status + '">' + status + '</span><span class="' + c.sub + '">' + why + '</span></td><td class="' + c.source + '"><a href="/sources">' + safe(source) + '</a></td></tr>'
const space = (height) => '<tr aria-hidden="true" style="height:' + height + 'px"></tr>'
function draw() {
  const top = table.tHead.getBoundingClientRect().bottom, from = Math.max(0, Math.floor((-top - 500) / high)), to = Math.min(shown.length, Math.ceil((innerHeight - top + 500) / high))
  table.tBodies[0].innerHTML = space(from * high) + shown.slice(from, to).map((row, at) => line(row, from + at)).join('') + space((shown.length - to) * high)
}
document.querySelector('main input[type=search]').addEventListener('input', ({ target }) => {
  texts ??= new Map(rows.map((row) => [row, fold(row[1])]))
  const words = fold(target.value).split(' ')
  shown = rows.filter((row) => words.every((word) => texts.get(row).includes(word)))
  said.textContent = shown.length + ' objectifs sur ' + rows.length
  draw()
})
fields[fields.length - 1].addEventListener('change', () => {
  shown = shown.toSorted((a, b) => (fold(a[1]) < fold(b[1]) ? -1 : 1))
  draw()
})
addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true })
draw()`
