import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { everyEngine, isAlone } from '../support/engines/everyEngine'
import { handedOver, pressButton, follow } from '../support/engines/inPage'
import { pdfTextPath } from '../support/office'
import { pdfPages, squeezed } from '../support/pdf'
import { some } from '../support/some'
import { views } from '../support/views'

const folder = mkdtempSync(join(tmpdir(), 'jalons-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The parts of a file by name: moments are taken out, and pictures, which each engine draws with its own fonts, are there by name alone. */
function partsOf(file: string, bytes: Uint8Array): Record<string, string> {
  if (!/\.(?:docx|xlsx|pptx|zip)$/.test(file))
    return { [file]: file.endsWith('.png') ? 'a picture' : strFromU8(bytes) }
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      Object.entries(partsOf(name, part)).map(([inside, text]) => [
        `${file}/${inside}`,
        text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a moment'),
      ]),
    ),
  )
}

// Firefox and WebKit beside Chromium, where they are installed. `.ci/test.mjs` counts what is left out.
describe.skipIf(isAlone)('in every engine', () => {
  const { everywhere, sameEverywhere, sameReading, site, faults } = everyEngine()

  it('every view has the same words, names, values and links', async () => {
    for (const address of some(Object.values(views))) {
      await everywhere(({ ask }) => ask(follow, address))
      const texts = await sameReading()
      expect([address, texts.length > 15]).toEqual([address, true])
    }
  })

  it('the séance is led by its keys, and says each screen', async () => {
    await everywhere(({ ask }) => ask(follow, '/seance?exercice=2026'))
    await sameReading()
    for (const [key, place] of [
      ['ArrowRight', '2'],
      [' ', '3'],
      ['PageDown', '4'],
      ['ArrowLeft', '3'],
      ['Home', '1'],
    ] as const) {
      await everywhere(({ press }) => press(key))
      // What a drawing has room for is each engine's own: the heading and what is said are not.
      await sameEverywhere(
        () => [
          new URL(location.href).searchParams.get('place') ?? '1',
          ...[...document.querySelectorAll('h1, [role=status]')].map((said) => said.textContent),
        ],
        ([at]) => at === place,
      )
    }
    await everywhere(({ press }) => press('?'))
    await sameEverywhere(
      () =>
        [...document.querySelectorAll('dialog[open] :is(h2, dt, dd)')].map(
          (said) => said.textContent,
        ),
      (said) => said.length > 10,
    )
    await everywhere(({ press }) => press('Escape'))
  })

  it.each([
    ['/indicateurs/members', 'Données CSV'],
    ['/indicateurs/members', 'Image SVG'],
    ['/projets', 'Exporter ces lignes (CSV)'],
    ['/pointage', 'Enregistrer le fichier de notes'],
    ['/rendre-compte', 'Enregistrer pour un collègue'],
    ['/donnees', 'Tous les registres'],
    ['/dossier?q=adherents', 'Word'],
    ['/dossier?q=adherents', 'Excel'],
    ['/dossier?q=adherents', 'Diapositives'],
    ['/dossier?q=adherents', 'Enregistrer le fichier'],
  ])('%s: %s is the same file', async (address, button) => {
    await everywhere(({ ask }) => ask(follow, address))
    if (button === 'Word') {
      await everywhere(({ ask }) => ask(pressButton, 'Ajouter les'))
      await sameReading()
    }
    const files = await everywhere(async ({ ask }) => {
      await ask(pressButton, button)
      const { file, bytes } = await ask(handedOver)
      return partsOf(file, Buffer.from(bytes, 'base64'))
    })
    const [measure = {}, ...others] = files
    expect(Object.keys(measure).length).toBeGreaterThan(0)
    for (const file of some(others)) expect(file).toEqual(measure)
  })

  it('a file of one’s own is read, compared and taken', async () => {
    const path = join(folder, 'visites.csv')
    const rows = Array.from(
      { length: 40 },
      (_, place) => `Société ${place + 1};12/03/2026;GBM;ASD;${place + 2};1 000 000,00 €`,
    )
    writeFileSync(
      path,
      `\uFEFFRaison sociale;Date de visite;Territoire;Filière;Effectifs;CA\r\n${rows.join('\r\n')}\r\n`,
    )
    await everywhere(({ ask }) => ask(follow, '/donnees'))
    await sameReading()
    await everywhere(({ choose }) => choose(path))
    for (const button of ['Comparer', 'Confirmer'])
      await everywhere(({ ask }) => ask(pressButton, button))
    await sameEverywhere(
      () => [location.search, document.body.textContent],
      ([search, text]) =>
        search === '?jeu=fichier' &&
        text?.includes('40 lignes de vos fichiers restent ici.') === true,
    )
    await everywhere(({ ask }) => ask(follow, '/visites?jeu=fichier'))
    expect((await sameReading()).filter((text) => text.startsWith('Société'))).toHaveLength(40)
  })

  it.skipIf(pdfTextPath() === null)(
    'a sheet is one page of paper with the same words',
    async () => {
      await everywhere(({ ask }) => ask(follow, '/financeurs/gbm/fiches/2026'))
      await sameReading()
      // WebKit's protocol has no printing.
      const papers = (await everywhere(async ({ print }) => print?.())).flatMap((pdf) =>
        pdf === undefined ? [] : [pdfPages(pdf)],
      )
      expect(papers.map((pages) => pages.length)).toEqual(papers.map(() => 1))
      const [measure = '', ...others] = papers.map(([page = '']) => squeezed(page))
      const cells = await sameEverywhere(() =>
        [...document.querySelectorAll('main :is(h1, h2, th, td)')].map((cell) => cell.textContent),
      )
      // What the screen alone has is not on Chromium's paper either.
      const printed = cells.map(squeezed).filter((cell) => cell !== '' && measure.includes(cell))
      expect(printed.length).toBeGreaterThan(20)
      expect(others.map((paper) => printed.filter((cell) => !paper.includes(cell)))).toEqual(
        others.map(() => []),
      )
    },
  )

  it('without a server the pages are there, as they were', async () => {
    const everyRow = () =>
      sameEverywhere(
        () => document.querySelectorAll('main tbody tr').length,
        (rows) => rows > 30,
      )
    await everywhere(({ goto }) => goto('/promesses?financeur=gbm'))
    await everyRow()
    const before = await sameReading()
    await sameEverywhere(
      () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null),
      (isKept) => isKept,
    )
    site().drop(true)
    await everywhere(({ goto }) => goto('/promesses?financeur=gbm'))
    await everyRow()
    expect(await sameReading()).toEqual(before)
    site().drop(false)
  })

  it('no console has an error', () => {
    expect(faults()).toEqual([])
  })
})
