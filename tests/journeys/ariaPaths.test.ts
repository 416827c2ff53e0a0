import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { elsewhere, openBrowser, openPage } from '../support/browser'
import { drawnWhole } from '../support/navigation'
import { serveStatic, type StaticSite } from '../support/staticServer'

let browser: Browser
let site: StaticSite
let page: Page
let faults: string[]

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveStatic('dist')
  const watched = await openPage(browser, site.address)
  page = watched.page
  faults = watched.faults
  return async () => expect(faults).toEqual([])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(async () => {
  await page.goto(elsewhere)
})

async function open(address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await drawnWhole(page)
}

const landmark =
  /^(?:banner|navigation|main|complementary|region|contentinfo|dialog|slider|heading .*\[level=[12]\])/

/** What one jumps through with a screen reader: landmarks, main headings, the chart's slider, in the order of the page. */
async function outline(): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  return tree
    .split('\n')
    .map((line) => line.replace(/^\s*- '?/, '').replace(/'?:?(?: "\d+")?$/, ''))
    .filter((line) => landmark.test(line))
}

/** Text with plain spaces, whichever the typography has. */
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()

/** What is said without being asked: the text of every live region that has one. */
async function told(): Promise<string[]> {
  const texts = await page.locator('[role=status], [role=alert]').allTextContents()
  return texts.map(plain).filter((text) => text !== '')
}

/** Role and name of what has the focus. */
const focused = async (): Promise<string> => {
  const tree = await page.locator(':focus').ariaSnapshot()
  return (tree.split('\n')[0] ?? '').replace(/^- '?/, '').replace(/'?:?$/, '')
}

const header = ['banner', 'navigation "Navigation principale"']

describe('dashboard', () => {
  it('is a sentence, four facts and panels, each with its figures, drawing, finding and source', async () => {
    await open('/')
    await page.getByRole('heading', { name: 'Résultats publiés sans objectif' }).waitFor()
    expect((await outline()).filter((line) => !line.startsWith('slider'))).toEqual([
      ...header,
      'main',
      'heading "Tableau de bord" [level=1]',
      'region "Indicateurs de tête"',
      'heading "Adhérents membres (2026) · BFC En cours, − 8" [level=2]',
      'heading "Projets R&D labellisés ou accompagnés au moins une structure de GBM · accompagnés En cours" [level=2]',
      'heading "Manifestations organisées manifestations pour les adhérents industriels En cours" [level=2]',
      'heading "Entreprises visitées entreprises différentes visitées sur GBM En cours" [level=2]',
      'heading "Participants aux manifestations Sans verdict" [level=2]',
      'heading "Part des ressources privées part du budget En cours, + 4" [level=2]',
      'heading "Aéronautique, spatial, défense" [level=2]',
      'heading "Ce que donne GBM k€ par an" [level=2]',
      'heading "Ce que sont devenues les promesses chiffrées" [level=2]',
      'heading "À venir et depuis le dernier comité" [level=2]',
      'heading "Résultats publiés sans objectif" [level=2]',
      'contentinfo',
    ])
    const members = page.getByRole('article', { name: /^Adhérents/ })
    await members.getByRole('slider').waitFor()
    expect(plain(await members.ariaSnapshot())).toBe(
      plain(`- article "Adhérents membres (2026) · BFC En cours, − 8":
        - heading "Adhérents membres (2026) · BFC En cours, − 8" [level=2]:
          - link "Adhérents":
            - /url: /indicateurs/members
          - text: membres (2026) · BFC En cours, − 8
        - term: Dernier chiffre connu
        - definition: "273"
        - definition: fin 2025
        - term: Objectif
        - definition: "> 280"
        - definition: fin 2026
        - tabpanel "Dessin":
          - 'img "Fin 2025, 273 adhérents : encore 8 pour dépasser 280. Aucun résultat 2026 n’est publié. Toutes les valeurs sont dans le tableau qui suit."'
          - slider "Lire les points": "9"
        - paragraph:
          - text: "Fin 2025, 273 adhérents : encore 8 pour dépasser 280. Aucun résultat 2026 n’est publié."
          - link "5 contradictions":
            - /url: /indicateurs/members#contradictions
        - link "2026, ann. 1, axe 3":
          - /url: /sources#gbm-2026-00171:annexe-1.axe-3
        - tablist "Dessin ou tableau":
          - tab "Dessin" [selected]
          - tab "Tableau"`),
    )
    await members.getByRole('tab', { name: 'Dessin' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('tab "Tableau" [selected]')
    await members.getByRole('row', { name: /^2021.*245/ }).waitFor()
  })
})

describe('overview', () => {
  it('is a table in groups, and says how many promises pass a filter', async () => {
    await open('/promesses')
    // The groups after the first are drawn once that one is seen.
    await page.getByRole('heading', { level: 2, name: /^PMT HEALTH 2/ }).waitFor()
    expect(await outline()).toEqual([
      ...header,
      'main',
      'heading "Objectifs fixés, résultats constatés" [level=1]',
      'heading "Animation 2026" [level=2]',
      'heading "Innovation, Attractivité et Microtechniques 2026" [level=2]',
      'heading "PMT HEALTH 2 2025-2026" [level=2]',
      'contentinfo',
    ])
    expect(await told()).toEqual(['113 objectifs sur 113'])
    await page.getByLabel('Rechercher').fill('adherents')
    await page.getByRole('status').filter({ hasText: '6 objectifs' }).waitFor()
    expect(await told()).toEqual(['6 objectifs sur 113'])
    expect(await focused()).toBe('searchbox "Rechercher": adherents')
    await page.getByRole('link', { name: 'Effacer les filtres' }).press('Enter')
    await page.getByRole('status').filter({ hasText: '113 objectifs' }).waitFor()
  })
})

describe('indicator', () => {
  it('is reached at its heading, read point by point, and left to the heading of the overview', async () => {
    await open('/promesses?q=adherents')
    await page.getByRole('link', { name: 'Adhérents' }).first().press('Enter')
    await page.getByRole('slider').waitFor()
    expect(await focused()).toBe('heading "Adhérents" [level=1]')
    expect(await page.title()).toBe('Adhérents – Jalons')
    expect(await outline()).toEqual([
      ...header,
      'main',
      'navigation "Fil d’Ariane"',
      'heading "Adhérents" [level=1]',
      'heading "Trajectoire" [level=2]',
      'slider "Lire les points"',
      'region "Comparer"',
      'heading "L’exercice en cours" [level=2]',
      'complementary "Lecture et calcul"',
      'heading "En cours" [level=2]',
      'heading "Les actes se contredisent" [level=2]',
      'navigation "Autres indicateurs"',
      'contentinfo',
    ])
    const points = page.getByRole('slider', { name: 'Lire les points' })
    await points.focus()
    expect(plain(await points.getAttribute('aria-valuetext'))).toBe(
      '2026 : objectif, > 280 adhérents, membres (2026) · BFC',
    )
    await page.keyboard.press('Home')
    expect(plain(await points.getAttribute('aria-valuetext'))).toMatch(
      /^2013 : valeur de départ, 131 adhérents/,
    )
    await page.goBack()
    await page.getByRole('table').first().waitFor()
    expect(await focused()).toBe('heading "Objectifs fixés, résultats constatés" [level=1]')
  })

  it('does not take the focus on the first load, and gives the drawing a name and a table', async () => {
    await open('/indicateurs/members')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    const name = await page
      .getByRole('img', { name: /tableau qui suit/ })
      .getAttribute('aria-label')
    expect(plain(name)).toBe(
      'L’objectif 2026 (Bourgogne-Franche-Comté) est d’aller au-delà de 280 adhérents. Fin 2025, 273 adhérents : encore 8 pour dépasser 280. Aucun résultat 2026 n’est publié. Toutes les valeurs sont dans le tableau qui suit.',
    )
    expect(await page.getByRole('table', { name: /^Valeurs de l’indicateur/ }).count()).toBe(1)
  })
})

describe('programme', () => {
  it('goes from what is still to be paid to the agreements', async () => {
    await open('/programmes/iam-2026')
    expect(await outline()).toEqual([
      ...header,
      'main',
      'heading "Innovation, Attractivité et Microtechniques 2026" [level=1]',
      'heading "Reste à payer sous condition" [level=2]',
      'heading "Plan de financement" [level=2]',
      'heading "Livrables" [level=2]',
      'heading "Promesses et résultats" [level=2]',
      'heading "Dépenses" [level=2]',
      'heading "Conventions" [level=2]',
      'region "Convention Innovation, Attractivité et Microtechniques 2026 avec GBM"',
      'contentinfo',
    ])
  })
})

describe('funder', () => {
  it('goes from its names to what it is owed', async () => {
    await open('/financeurs/gbm')
    expect((await outline()).filter((line) => line.startsWith('heading'))).toEqual([
      'heading "Grand Besançon Métropole" [level=1]',
      'heading "Noms dans les actes" [level=2]',
      'heading "Montants par année et par programme" [level=2]',
      'heading "Prochaines échéances" [level=2]',
      'heading "Ce qui reste à payer, et à quelle condition" [level=2]',
      'heading "Promesses qui lui sont faites" [level=2]',
      'heading "Part dans chaque budget" [level=2]',
      'heading "Livrables qui lui sont dus" [level=2]',
      'heading "Conventions, engagements et obligations" [level=2]',
      'heading "Fiches à imprimer" [level=2]',
    ])
  })
})

describe('séance', () => {
  it('says each screen as it comes, and gives the focus back after a dialog', async () => {
    await open('/seance?choix=indicator:members')
    expect(await outline()).toEqual([
      'main',
      'heading "Objectifs fixés, résultats constatés" [level=1]',
      'navigation "Conduite de la séance"',
    ])
    expect(await told()).toEqual(['Écran 1 sur 2 : Objectifs fixés, résultats constatés'])
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { level: 1, name: 'Adhérents' }).waitFor()
    expect(await told()).toEqual(['Écran 2 sur 2 : Adhérents'])
    expect(await page.title()).toBe('2. Adhérents – Séance – Jalons')
    await page.getByRole('button', { name: 'Touches' }).press('Enter')
    expect(await page.getByRole('dialog', { name: 'Touches' }).isVisible()).toBe(true)
    expect(await focused()).toMatch(/^checkbox/)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused()).toBe('button "Touches"')
  })
})

describe('dossier', () => {
  it('says what was added and where a part was moved, and keeps the focus on the button that moved it', async () => {
    await open('/dossier?q=adherents')
    expect(await outline()).toEqual([
      ...header,
      'main',
      'heading "Dossier" [level=1]',
      'region "Ajouter"',
      'heading "Ajouter" [level=2]',
      'region "Contenu : 0 partie"',
      'heading "Contenu : 0 partie" [level=2]',
      'contentinfo',
    ])
    await page.getByRole('button', { name: /^Ajouter les 3 indicateurs/ }).press('Enter')
    await page.getByRole('region', { name: 'Contenu : 3 parties' }).waitFor()
    // While the document is being drawn, that is said too.
    await expect.poll(told).toEqual(['3 parties au dossier.'])
    await page.getByRole('button', { name: 'Descendre Adhérents' }).press('Enter')
    await page.getByRole('status').filter({ hasText: 'place 2' }).waitFor()
    expect(await told()).toEqual(['Adhérents : place 2 sur 3.'])
    expect(await focused()).toMatch(/^button "Descendre Adhérents"/)
  })
})

describe('données', () => {
  it('says at once that a file holds no table it knows', async () => {
    await open('/donnees')
    expect((await outline()).slice(0, 4)).toEqual([
      ...header,
      'main',
      'heading "Données" [level=1]',
    ])
    const file = { name: 'rien.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') }
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor()
    expect((await told())[0]).toBe(
      'Aucun tableau connu n’a été trouvé. Dites ce que contient une feuille.',
    )
    expect(await page.getByRole('article', { name: 'rien.csv' }).isVisible()).toBe(true)
  })
})
