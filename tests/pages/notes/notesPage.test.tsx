import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeNotesFile } from '../../../src/subjects/notes/notesFile'
import { noNotes } from '../../../src/subjects/notes/notes'
import { NotesPage } from '../../../src/pages/notes/NotesPage'
import { useAuthor, useKeptNotes, useNotesHistory } from '../../../src/subjects/notes/keptNotes'
import { handlersFor } from '../../../mocks/handlers'
import { mockServer } from '../../../mocks/server'
import { delivery, notesOf } from '../../subjects/notes/noteBuilders'
import { renderPart } from '../../support/renderPart'

const patient = { timeout: 8000 }
const report = { deliverable: '2026-iam-deliverable-proposals', label: 'Propositions' }

afterEach(() => {
  useKeptNotes.setState({ value: noNotes, keeping: 'kept', unread: null })
  vi.unstubAllGlobals()
  useAuthor.setState({ value: '' })
  useNotesHistory.setState({ past: [], future: [] })
})

async function opened(address = '/pointage?financeur=gbm') {
  const user = userEvent.setup()
  renderPart(<NotesPage />, address)
  const row = (
    await screen.findAllByRole('rowheader', { name: /Propositions de collaborations/ }, patient)
  )[0]?.closest('tr')
  if (!row) throw new Error('no row')
  return { user, row }
}

const fileOf = (text: string, name = 'collegue.jalons-notes.json') =>
  new File([text], name, { type: 'application/json' })
const merge = () => screen.getByLabelText(/Ouvrir le fichier d’un collègue/)

describe('pointing', () => {
  it('notes what came with reservations beside the published state, takes it back and gives it again', async () => {
    const { user, row } = await opened()
    await user.click(within(row).getByRole('button', { name: /^Pointer/ }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByLabelText('Reçu, avec des réserves'))
    expect(dialog).toHaveTextContent('Ne nommez jamais une entreprise en difficulté')
    await user.type(within(dialog).getByLabelText('Qui note'), 'Agent A')
    await user.type(within(dialog).getByLabelText('Version (facultative)'), '2')
    await user.type(within(dialog).getByLabelText('Ce qui manque'), 'Les SIRET.')
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer la note' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(row).toHaveTextContent('noté ici, non publié')
    expect(row).toHaveTextContent('version 2')
    expect(row).toHaveTextContent('« Les SIRET. »')
    expect(row).toHaveTextContent(/Avec vos notes.*à compléter/)
    expect(row).toHaveTextContent('à remettre en décembre 2026')
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(row).not.toHaveTextContent('Les SIRET.')
  })

  it('refuses a field of blanks and keeps what was typed', async () => {
    const { user, row } = await opened()
    await user.click(within(row).getByRole('button', { name: /^Pointer/ }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByLabelText('Reçu, avec des réserves'))
    await user.type(within(dialog).getByLabelText('Qui note'), 'Agent A')
    await user.type(within(dialog).getByLabelText('Ce qui manque'), '   ')
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer la note' }))
    expect(within(dialog).getByRole('alert')).toHaveTextContent('n’a pas pu être enregistrée')
    expect(within(dialog).getByLabelText('Qui note')).toHaveValue('Agent A')
  })
})

describe('a colleague’s file', () => {
  it('is merged, and a contradiction is shown side by side until somebody chooses', async () => {
    useKeptNotes.setState({ value: notesOf([delivery({ ...report, day: '2026-12-20' })]) })
    const { user, row } = await opened()
    const theirs = notesOf([
      delivery({ ...report, id: 'n9', rev: 'r9', by: 'Agent B', day: '2026-12-22' }),
    ])
    await user.upload(merge(), fileOf(writeNotesFile(theirs)))
    const conflict = await screen.findByRole('group', { name: 'Propositions' })
    expect(conflict).toHaveTextContent(/Agent A, 20 décembre 2026.*Agent B, 22 décembre 2026/)
    expect(screen.getByText(/: 1 note de plus\./)).toBeVisible()
    await user.click(within(conflict).getByRole('button', { name: 'Garder celle-là' }))
    expect(screen.queryByRole('group', { name: 'Propositions' })).toBeNull()
    expect(row).toHaveTextContent('Agent B')
    expect(row).not.toHaveTextContent('Agent A')
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(row).toHaveTextContent('Agent A')
  })

  it.each([
    ['is foreign', '{"format":"other"}', /n’est pas un fichier de notes de Jalons/],
    ['is damaged', '{"format":"jalons-notes","version":1', /abîmé ou incomplet/],
    ['is newer', '{"format":"jalons-notes","version":7}', /version plus récente/],
  ])('that %s says so and changes nothing', async (_, text, message) => {
    const mine = notesOf([delivery(report)])
    useKeptNotes.setState({ value: mine })
    const { user } = await opened()
    await user.upload(merge(), fileOf(text))
    expect(await screen.findByRole('alert')).toHaveTextContent(message)
    expect(screen.getByRole('alert')).toHaveTextContent('Vos notes n’ont pas changé.')
    expect(useKeptNotes.getState().value).toEqual(mine)
  })

  it('keeps the notes that can be read and counts the others', async () => {
    const { user, row } = await opened()
    const text = writeNotesFile(
      notesOf([delivery(report), { ...delivery({ id: 'n8', rev: 'r8' }), day: 'never' }]),
    )
    await user.upload(merge(), fileOf(text))
    expect(await screen.findByText(/1 enregistrement illisible a été mis de côté/)).toBeVisible()
    expect(row).toHaveTextContent('Agent A')
  })
})

describe('what people say', () => {
  it('is written beside the reading of a promise, and says where it departs from it', async () => {
    const { user } = await opened('/pointage?jeu=demonstration&choix=indicator:members')
    const write = screen.getByRole('button', { name: 'Écrire une appréciation' })
    await expect.poll(() => write.hasAttribute('disabled'), patient).toBe(false)
    await user.click(write)
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).getByLabelText('Indicateur')).toHaveDisplayValue('Adhérents')
    expect(dialog).toHaveTextContent('Lecture calculée')
    await user.click(within(dialog).getByLabelText('défavorable'))
    await user.type(within(dialog).getByLabelText('Appréciation'), 'Compte à revoir.')
    await user.type(within(dialog).getByLabelText('Motif'), 'Liste non rapprochée.')
    await user.type(within(dialog).getByLabelText('Qui note'), 'Agent A')
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer la note' }))
    const said = screen.getByRole('region', { name: 'Appréciations et réponses notées ici' })
    expect(said).toHaveTextContent('Avis défavorable')
    expect(said).toHaveTextContent('s’écarte de la lecture calculée')
    expect(said).toHaveTextContent('noté ici, non publié')
  })
})

describe('a bad day', () => {
  it('says that the browser is full, and that kept notes could not be read', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError')
      },
    })
    useKeptNotes.setState({ unread: '{"broken' })
    const { user } = await opened()
    useKeptNotes.getState().put(notesOf([delivery(report)]))
    expect(
      await screen.findByText(/La mémoire de ce navigateur est pleine/, {}, patient),
    ).toBeVisible()
    // Nothing typed is lost: it is in the page, and can be saved to a file.
    await user.click(screen.getByRole('button', { name: 'Oublier ces notes' }))
    expect(screen.getByText('1 note dans ce navigateur.')).toBeVisible()
  })

  it('says what happened when the data cannot be read', async () => {
    mockServer.use(...handlersFor('notfound'))
    renderPart(<NotesPage />, '/pointage')
    expect(await screen.findByRole('alert', {}, patient)).toHaveTextContent('n’existent pas')
  })
})
