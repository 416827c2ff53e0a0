import type { Page } from 'playwright'
import { afterEach, describe, expect, it } from 'vitest'
import type { WatchedPage } from '../support/browser'
import { builtSite } from '../support/builtSite'
import { readingOfPage } from '../support/engines/inPage'
import { heard, missing, readOn, startReader } from '../support/spoken'

const { open } = builtSite()
let watched: WatchedPage

afterEach(async () => {
  expect(watched.faults).toEqual([])
  await watched.context.close()
})

/** The page at an address with a screen reader at its beginning, once all of it is there. */
async function listen(address: string): Promise<Page> {
  watched = await open()
  await watched.page.goto(address)
  await watched.page.evaluate(readingOfPage)
  await startReader(watched.page)
  return watched.page
}

/** A control, a drawing or a place that is said without a name. */
const nameless =
  /^(?:button|link|image|combobox|textbox|searchbox|spinbutton|slider|checkbox|radio|tab|tabpanel|table|region|article|dialog|navigation|heading)(?:, (?:level|not|has|max|orientated).*)?$/

const sentence =
  'L’objectif 2026 (Bourgogne-Franche-Comté) est d’aller au-delà de 280 adhérents. Fin 2025, 273 adhérents : encore 8 pour dépasser 280. Aucun résultat 2026 n’est publié.'
const header = ['document', 'link, Aller au contenu', 'banner', 'navigation, Navigation principale']

describe('what a screen reader says from the beginning to the end', () => {
  it.each([
    [
      'dashboard',
      '/',
      [
        ...header,
        'link, Tableau de bord, current page',
        'main',
        'heading, Tableau de bord, level 1',
        'button, Choisir les panneaux',
        'list, L’essentiel',
        'link, 33 en cours',
        'region, Indicateurs de tête',
        'heading, Adhérents membres (2026) · BFC En cours, − 8, level 2',
        'Dernier chiffre connu',
        '273',
        'fin 2025',
        'Objectif',
        '> 280',
        'tabpanel, Dessin',
        'end of main',
        'contentinfo',
      ],
    ],
    [
      'list',
      '/promesses?q=adherents',
      [
        ...header,
        'heading, Objectifs fixés, résultats constatés, level 1',
        'search, Filtrer les objectifs',
        'searchbox, Rechercher, adherents',
        'status',
        '6 objectifs sur 113',
        'link, Effacer les filtres',
        'table, Objectifs de l’exercice, avec leur résultat, leur écart, leur lecture et leur source',
        'columnheader, Indicateur',
        'columnheader, Résultat',
        'columnheader, Objectif',
        'link, Adhérents',
        'end of main',
      ],
    ],
    [
      'sheet',
      '/indicateurs/members',
      [
        ...header,
        'navigation, Fil d’Ariane',
        'heading, Adhérents, level 1',
        sentence,
        'heading, Trajectoire, level 2',
        `image, ${sentence} Toutes les valeurs sont dans le tableau qui suit.`,
        'slider, Lire les points, orientated horizontally, max value 9, min value 0, current value 2026 : objectif, > 280 adhérents, membres (2026) · BFC',
        'list, Signes du dessin',
        'region, Comparer',
        'checkbox, membres (2026) · GBM, not checked',
        'heading, Les actes se contredisent, level 2',
        'end of main',
      ],
    ],
    [
      'séance',
      '/seance?choix=indicator:members&place=2',
      [
        'main',
        'heading, Adhérents, level 1',
        sentence,
        'Lecture',
        'En cours',
        `image, ${sentence}`,
        'navigation, Conduite de la séance',
        'button, Noter',
        'button, Quitter',
        'status',
        'Écran 2 sur 2 : Adhérents',
        'end of main',
      ],
    ],
    [
      'dossier',
      '/dossier?q=adherents',
      [
        ...header,
        'heading, Dossier, level 1',
        'group, Le dossier entier',
        'group, Emporter ce document',
        'textbox, Titre, placeholder Dossier',
        'region, Ajouter',
        'combobox, Modèle, committee, has popup listbox, not expanded',
        'search, Filtrer les objectifs',
        'end of main',
      ],
    ],
    [
      'données',
      '/donnees',
      [
        ...header,
        'heading, Données, level 1',
        'region, Ouvrir un fichier',
        'Choisir des fichiers',
        'region, Modèles à remplir',
        'button, Tous les registres',
        'region, Publier',
        'end of main',
      ],
    ],
  ] as const)('%s: everything by its name, in this order', async (_view, address, path) => {
    const said = ['document', ...(await readOn(await listen(address)))]
    expect(missing(said, path)).toEqual([])
    expect(said.filter((phrase) => nameless.test(phrase))).toEqual([])
  })
})

describe('a drawing', () => {
  it.each([
    ['/', 7],
    ['/promesses?q=adherents', 1],
    ['/indicateurs/members', 1],
    ['/seance?choix=indicator:members&place=2', 1],
    ['/frise?q=adherents', 1],
    ['/integration/members', 1],
  ])(
    '%s: is one image with a name, and nothing of it is said by itself',
    async (address, least) => {
      watched = await open()
      const { page } = watched
      await page.goto(address)
      await page.evaluate(readingOfPage)
      const images = page.locator('main [role="img"]')
      expect(await images.count()).toBeGreaterThanOrEqual(least)
      expect(
        await images.evaluateAll((all) =>
          all.flatMap((image) =>
            [...image.children].every((part) => part.getAttribute('aria-hidden') === 'true') &&
            image.getAttribute('aria-label')?.trim()
              ? []
              : [image.outerHTML.slice(0, 200)],
          ),
        ),
      ).toEqual([])
    },
  )

  it('has its figure beside it, as a description of its own', async () => {
    watched = await open()
    const { page } = watched
    await page.goto('/')
    await page.evaluate(readingOfPage)
    const panel = page.getByRole('article', { name: /^Adhérents/ })
    expect(await panel.getByRole('definition').allInnerTexts()).toEqual(
      expect.arrayContaining(['273', 'fin 2025']),
    )
  })
})

describe('what a screen reader says without being asked', () => {
  it('a search tells how many promises it leaves', async () => {
    const page = await listen('/promesses')
    await page.getByLabel('Rechercher').fill('visites')
    await expect
      .poll(() => heard(page))
      .toContainEqual(expect.stringContaining('2 objectifs sur 113'))
  })

  it('a key of the séance tells the screen', async () => {
    const page = await listen('/seance?choix=indicator:members')
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => heard(page))
      .toContainEqual(expect.stringContaining('Écran 2 sur 2 : Adhérents'))
  })

  it('a part taken into the dossier is told', async () => {
    const page = await listen('/dossier?q=adherents')
    await page.getByRole('button', { name: /^Ajouter les 3 indicateurs/ }).press('Enter')
    await expect
      .poll(() => heard(page))
      .toContainEqual(expect.stringContaining('3 parties au dossier.'))
  })
})
