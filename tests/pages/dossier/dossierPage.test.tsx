import { ruleVersion } from '../../../src/domain/profile'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { handlersFor } from '../../../mocks/handlers'
import { mockServer } from '../../../mocks/server'
import { readDossierFile, writeDossierFile } from '../../../src/document/dossierFile'
import type { Dossier } from '../../../src/document/dossier'
import { DossierPage } from '../../../src/pages/dossier/DossierPage'
import { emptyDossier, useDossierHistory, useKeptDossier } from '../../../src/document/keptDossier'
import { documentSet } from '../../support/documentSet'
import { dossierOf, itemWith } from '../../support/dossier'
import { renderPart } from '../../support/renderPart'

const patient = { timeout: 8000 }
const { sectionOf } = await documentSet('', '2026')
const members = itemWith(sectionOf('members'))
const projects = itemWith(sectionOf('rd-projects'))

const kept = (): Dossier => useKeptDossier.getState().value
const keep = (dossier: Dossier): void => useKeptDossier.getState().put(dossier)
const titles = () =>
  within(screen.getByRole('region', { name: /Contenu/ }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('a')?.textContent)

const open = async (name: string, content: string): Promise<void> => {
  const user = userEvent.setup({ applyAccept: false })
  await user.upload(
    await screen.findByLabelText('Ouvrir un fichier'),
    new File([content], name, { type: 'application/json' }),
  )
}

const old = (): Dossier => {
  const figures = members.section.figures.map((figure) =>
    figure.value === 273 ? { ...figure, value: 260, text: '260 adhérents' } : figure,
  )
  const gone = itemWith(
    { ...projects.section, key: 'indicator:disparu', title: 'Indicateur disparu' },
    { dataVersion: 'before' },
  )
  return dossierOf([itemWith({ ...members.section, figures }, { dataVersion: 'before' }), gone])
}

beforeEach(() => {
  keep(emptyDossier())
  useDossierHistory.setState({ past: [], future: [] })
})

describe('composing', () => {
  it('finds a subject, adds it as it is read now, and takes it back', async () => {
    const user = userEvent.setup()
    renderPart(<DossierPage />, '/dossier')
    await user.type(
      await screen.findByRole('searchbox', { name: 'Rechercher un sujet' }, patient),
      'adherents',
    )
    await user.click(await screen.findByRole('button', { name: 'Ajouter Adhérents' }, patient))
    await screen.findByText('1 partie au dossier.', {}, patient)
    expect(kept().items[0]).toMatchObject({
      key: 'indicator:members',
      section: { title: 'Adhérents' },
      frame: { dataSet: 'published', rule: ruleVersion },
    })
    expect(
      await screen.findByRole('heading', { level: 3, name: 'Adhérents' }, patient),
    ).toBeVisible()
    await user.click(screen.getByRole('button', { name: /Annuler.: ajout de Adhérents/ }))
    expect(kept().items).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Rétablir' }))
    expect(kept().items).toHaveLength(1)
  })

  it('applies a template to what is there without losing it', async () => {
    const user = userEvent.setup()
    keep({
      ...dossierOf([
        { ...members, texts: [{ role: 'comment', heading: '', empty: '', text: 'gardé' }] },
      ]),
    })
    renderPart(<DossierPage />, '/dossier?exercice=2026')
    await user.selectOptions(
      await screen.findByLabelText('Modèle', {}, patient),
      'Candidature, Phase VI (2027-2029)',
    )
    await user.click(screen.getByRole('button', { name: /Appliquer/ }))
    await screen.findByText(/parties au dossier/, {}, patient)
    const [first] = kept().items
    expect([first?.key, first?.texts.map(({ role, text }) => [role, text])]).toEqual([
      'indicator:members',
      [
        ['comment', 'gardé'],
        ['explained', ''],
        ['proposed', ''],
      ],
    ])
    expect(kept().items.length).toBeGreaterThan(3)
    expect(
      await screen.findAllByText(/À rédiger : ce que le pôle propose/, {}, patient),
    ).not.toHaveLength(0)
  })

  it('adds every indicator that filters let through, and their table', async () => {
    const user = userEvent.setup()
    renderPart(<DossierPage />, '/dossier?exercice=2026&q=adherents')
    await user.click(await screen.findByRole('button', { name: /Ajouter les? .*affiché/ }, patient))
    await screen.findByText(/parties? au dossier/, {}, patient)
    await user.click(screen.getByRole('button', { name: 'Ajouter le tableau de ces filtres' }))
    await waitFor(() => expect(kept().items.at(-1)?.key).toBe('table:overview'), patient)
    expect(kept().items.at(-1)?.section.subtitle).toContain('adherents')
    expect(
      kept()
        .items.slice(0, -1)
        .every(({ key }) => key.startsWith('indicator:')),
    ).toBe(true)
  })

  it('moves by key and keeps the focus, and says where', async () => {
    const user = userEvent.setup()
    keep(dossierOf([members, projects]))
    renderPart(<DossierPage />, '/dossier')
    const down = await screen.findByRole('button', { name: `Descendre ${members.section.title}` })
    down.focus()
    await user.keyboard('{Enter}')
    expect(titles()).toEqual([projects.section.title, members.section.title])
    expect(screen.getByText(`${members.section.title} : place 2 sur 2.`)).toBeInTheDocument()
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: `Descendre ${members.section.title}` }),
      ).toHaveFocus(),
    )
    await user.keyboard('{Enter}')
    expect(titles()).toEqual([projects.section.title, members.section.title])
  })

  it('moves what is dragged by its handle', async () => {
    keep(dossierOf([members, projects]))
    renderPart(<DossierPage />, '/dossier')
    const [handle] = await screen.findAllByTitle('Glisser pour déplacer')
    const target = screen.getByRole('button', { name: `Retirer ${projects.section.title}` })
    const dataTransfer = { setData: () => {}, effectAllowed: 'none' }
    if (handle !== undefined) fireEvent.dragStart(handle, { dataTransfer })
    fireEvent.dragOver(target)
    fireEvent.drop(target)
    expect(titles()).toEqual([projects.section.title, members.section.title])
  })

  it('keeps a comment as it was typed, removes and brings back', async () => {
    const user = userEvent.setup()
    keep(dossierOf([members]))
    renderPart(<DossierPage />, '/dossier')
    await user.click(await screen.findByText('Commenter Adhérents'))
    await user.type(
      screen.getByRole('textbox', { name: /Commentaire sur Adhérents/ }),
      '  Où en est-on ?',
    )
    expect(kept().items[0]?.texts[0]?.text).toBe('  Où en est-on ?')
    await user.click(screen.getByRole('button', { name: 'Retirer Adhérents' }))
    expect(kept().items).toEqual([])
    await user.click(screen.getByRole('button', { name: /Annuler.: retrait/ }))
    expect(kept().items[0]?.texts[0]?.text).toBe('  Où en est-on ?')
  })

  it('says that an empty dossier holds nothing to save or print', async () => {
    renderPart(<DossierPage />, '/dossier')
    expect(await screen.findByText(/Le dossier est vide/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Enregistrer le fichier' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Imprimer ou PDF' })).toBeDisabled()
  })
})

describe('a file', () => {
  it('of a dossier opens, and the one before can be had back', async () => {
    keep(dossierOf([members]))
    renderPart(<DossierPage />, '/dossier')
    await open('juin.jalons.json', writeDossierFile({ ...dossierOf([projects]), title: 'Juin' }))
    await screen.findByText(/juin.jalons.json est ouvert/)
    expect(kept().title).toBe('Juin')
    await userEvent.click(screen.getByRole('button', { name: /Annuler.: ouverture/ }))
    expect(kept().items[0]?.id).toBe('indicator:members')
  })

  it.each([
    ['of something else', '{"orders": []}', /n’est pas un dossier de Jalons/],
    [
      'that was cut short',
      '{"format": "jalons-dossier", "version": 1',
      /abîmé : il est vide ou coupé/,
    ],
    ['of a newer version', '{"format": "jalons-dossier", "version": 9}', /version plus récente/],
    [
      'that lacks a part',
      '{"format": "jalons-dossier", "version": 1, "dossier": {}}',
      /à dossier\.language, « ∅ » trouvé/,
    ],
  ])('%s changes nothing and says why', async (_what, content, words) => {
    const before = dossierOf([members])
    keep(before)
    renderPart(<DossierPage />, '/dossier')
    await open('x.json', content)
    const alert = await screen.findByText(words)
    expect(alert.closest('[role=alert]')).toHaveTextContent('Le dossier en cours n’a pas changé.')
    expect(kept()).toBe(before)
  })
})

describe('reopened later', () => {
  it('shows what it said then, tells what changed and what is gone, and is brought up to date only when asked', async () => {
    const user = userEvent.setup()
    keep(old())
    renderPart(<DossierPage />, '/dossier')
    const since = await screen.findByRole('region', { name: 'Ce qui a changé depuis' }, patient)
    expect(within(since).getByText(/260 adhérents, aujourd’hui 273.adhérents/)).toBeVisible()
    expect(within(since).getByText(/ne contiennent plus ce sujet/)).toBeVisible()
    expect(kept().items[0]?.section.figures.some(({ value }) => value === 260)).toBe(true)
    await user.click(within(since).getByRole('button', { name: 'Tout mettre à jour' }))
    expect(kept().items[0]?.section.figures.some(({ value }) => value === 260)).toBe(false)
    expect(kept().items[1]?.section.title).toBe('Indicateur disparu')
    await user.click(screen.getByRole('button', { name: /Annuler.: mise à jour/ }))
    expect(kept().items[0]?.section.figures.some(({ value }) => value === 260)).toBe(true)
  })

  it('says that nothing changed where the data are those of then', async () => {
    const user = userEvent.setup()
    renderPart(<DossierPage />, '/dossier')
    await user.type(
      await screen.findByRole('searchbox', { name: 'Rechercher un sujet' }, patient),
      'adherents',
    )
    await user.click(await screen.findByRole('button', { name: 'Ajouter Adhérents' }, patient))
    expect(await screen.findByText(/Rien n’a changé depuis/, {}, patient)).toBeVisible()
  })

  it('in another language is shown as it is, and adds nothing to itself', async () => {
    keep({ ...old(), language: 'en' })
    renderPart(<DossierPage />, '/dossier')
    expect(await screen.findByRole('link', { name: 'Passer la page en anglais' })).toHaveAttribute(
      'href',
      '/dossier?lang=en',
    )
    expect(screen.queryByLabelText('Modèle')).toBeNull()
  })
})

describe('without the data', () => {
  it('the kept dossier is still there', async () => {
    mockServer.use(...handlersFor('notfound'))
    keep(dossierOf([members]))
    renderPart(<DossierPage />, '/dossier')
    expect(
      await screen.findByRole('heading', { level: 3, name: 'Adhérents' }, patient),
    ).toBeVisible()
    expect(await screen.findByRole('alert', {}, patient)).toBeVisible()
  })
})

describe('storage', () => {
  it('that refuses is said, with the way out', async () => {
    renderPart(<DossierPage />, '/dossier')
    act(() => useKeptDossier.setState({ keeping: 'full' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Enregistrez le fichier avant de fermer la page.',
    )
    act(() => useKeptDossier.setState({ keeping: 'kept' }))
  })

  it('keeps a whole dossier as its file does', () => {
    const dossier = dossierOf([members, projects])
    expect(readDossierFile(new TextEncoder().encode(writeDossierFile(dossier)).buffer)).toEqual(
      dossier,
    )
  })
})
