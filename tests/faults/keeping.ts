import type { BrowserContext, Page } from 'playwright'
import { expect } from 'vitest'

/** A fault of what this browser keeps: provoked, told, and over once its cause is. */
interface KeepingCase {
  readonly item: string
  readonly play: (page: Page, context: BrowserContext) => Promise<void>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const inDossier = (page: Page, label: string) =>
  page.getByRole('heading', { level: 3, name: label, exact: true })

/** Fills what the browser keeps for the page to the last letter. */
function fill(): void {
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
    for (let name = 0; ; name += 1)
      try {
        localStorage.setItem(`plein-${size}-${name}`, 'x'.repeat(size))
      } catch {
        break
      }
}
function makeRoom(): void {
  for (const name of Object.keys(localStorage))
    if (name.startsWith('plein-')) localStorage.removeItem(name)
}

/** An indicator is put into the dossier of a browser that is full; what it says of it. */
async function putWhileFull(page: Page): Promise<void> {
  await page.goto('/indicateurs/members')
  await page.evaluate(fill)
  await button(page, 'Ajouter au dossier').first().click()
  await page.getByText('que ce navigateur ne peut pas garder').waitFor()
  expect(await page.getByText('Ajouté au dossier.').count()).toBe(0)
}

/** It is kept: the page that is loaded again shows it. */
async function isInDossier(page: Page, ...labels: readonly string[]): Promise<void> {
  await page.goto('/dossier')
  for (const label of labels) await inDossier(page, label).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
}

const register = Buffer.from(
  `Raison sociale;Date de visite;Territoire;Filière;Effectifs;CA\r\n${Array.from({ length: 30 }, (_, place) => `Société ${place};12/03/2026;GBM;ASD;${place + 1};`).join('\r\n')}\r\n`,
)

/** A set of one's own is taken, to be kept; the browser cannot, and then it can. */
async function takesOwnSet(
  page: Page,
  spoil: () => Promise<unknown>,
  mend: () => Promise<unknown>,
): Promise<void> {
  await page.goto('/donnees')
  await page
    .getByLabel('Choisir des fichiers')
    .setInputFiles({ name: 'visites.csv', mimeType: 'text/csv', buffer: register })
  await button(page, 'Comparer').click()
  await page.getByRole('checkbox', { name: /^Garder dans ce navigateur/ }).check()
  await spoil()
  await button(page, 'Confirmer').click()
  await page.getByText('Ce navigateur n’a pas pu garder le jeu').waitFor()
  await page.getByText('Il disparaît quand cette fenêtre se ferme.').waitFor()
  expect(await page.getByText('Il est gardé dans ce navigateur.').count()).toBe(0)
  await mend()
  await button(page, /^Garder dans ce navigateur/).click()
  await page.getByText('Il est gardé dans ce navigateur.').waitFor()
  expect(await page.getByText('Ce navigateur n’a pas pu garder le jeu').count()).toBe(0)
  await page.reload()
  await page.getByText('Il est gardé dans ce navigateur.').waitFor()
}

/** Every request of a store succeeds, and its transaction is then given up: nothing of it is stored. */
function abortWrites(): void {
  const sound = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function put(...values: Parameters<typeof sound>) {
    const request = sound.apply(this, values)
    request.addEventListener('success', () => this.transaction.abort())
    return request
  }
  Reflect.set(globalThis, 'mendWrites', () => {
    IDBObjectStore.prototype.put = sound
  })
}

export const keepingCases: readonly KeepingCase[] = [
  {
    item: 'storage full, one press on the button of the page: kept, also when it is loaded again',
    play: async (page) => {
      await putWhileFull(page)
      await page.evaluate(makeRoom)
      await button(page, 'Ajouter au dossier').first().click()
      await page.getByText('Au dossier', { exact: true }).waitFor()
      await isInDossier(page, 'Adhérents')
    },
  },
  {
    item: 'storage full, one retry on the page of the dossier: kept, also when it is loaded again',
    play: async (page) => {
      await putWhileFull(page)
      await page.getByRole('main').getByRole('link', { name: 'Dossier', exact: true }).click()
      const alert = page.getByRole('alert')
      await alert.getByText('le stockage de ce navigateur est plein').waitFor()
      await inDossier(page, 'Adhérents').waitFor()
      // In vain while the cause lasts.
      await alert.getByRole('button', { name: 'Réessayer' }).click()
      await alert.getByText('le stockage de ce navigateur est plein').waitFor()
      await page.evaluate(makeRoom)
      await alert.getByRole('button', { name: 'Réessayer' }).click()
      await expect.poll(() => alert.count()).toBe(0)
      await isInDossier(page, 'Adhérents')
    },
  },
  {
    item: 'storage full, the page loaded again: nothing was said to be kept, and the next one is',
    play: async (page) => {
      await putWhileFull(page)
      await page.evaluate(makeRoom)
      await page.reload()
      await button(page, 'Ajouter au dossier').first().click()
      await page.getByText('Ajouté au dossier.').waitFor()
      await isInDossier(page, 'Adhérents')
    },
  },
  {
    item: 'no room for a set of one’s own: kept once there is room',
    play: async (page, context) => {
      const devtools = await context.newCDPSession(page)
      const { origin } = new URL(page.url())
      await takesOwnSet(
        page,
        () => devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 }),
        () => devtools.send('Storage.overrideQuotaForOrigin', { origin }),
      )
    },
  },
  {
    item: 'a set of one’s own whose transaction is given up is not said to be kept',
    play: (page) =>
      takesOwnSet(
        page,
        () => page.evaluate(abortWrites),
        () => page.evaluate('mendWrites()'),
      ),
  },
  {
    item: 'two tabs that add to the dossier at once keep both',
    play: async (page, context) => {
      const other = await context.newPage()
      const tabs = [page, other] as const
      const rounds = [
        [
          ['members', 'Adhérents'],
          ['companies-visited', 'Entreprises visitées'],
        ],
        [
          ['linkedin-followers', 'Abonnés LinkedIn'],
          ['rd-projects', 'Projets R&D labellisés ou accompagnés'],
        ],
      ] as const
      for (const round of rounds) {
        await Promise.all(
          tabs.map((tab, place) => tab.goto(`/indicateurs/${round[place]?.[0] ?? ''}`)),
        )
        await Promise.all(tabs.map((tab) => button(tab, 'Ajouter au dossier').first().click()))
        await Promise.all(tabs.map((tab) => tab.getByText('Ajouté au dossier.').waitFor()))
      }
      const labels = rounds.flat().map(([, label]) => label)
      await isInDossier(page, ...labels)
      await other.close()
      await isInDossier(page, ...labels)
    },
  },
]
