import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { useKeptBid } from '../../../src/subjects/bid/keptBid'
import { renderApp } from '../../support/renderApp'

const patient = { timeout: 10_000 }
const open = async (id: string): Promise<HTMLElement> => {
  renderApp(`/candidature?choix=indicator:${id}`)
  const [grid] = await screen.findAllByRole('table', { name: /^Objectifs proposés pour/ }, patient)
  if (grid === undefined) throw new Error('no grid')
  return grid
}

describe('the page that prepares targets', () => {
  beforeEach(() => useKeptBid.getState().put({}))

  it('begins with the headline indicators, what was promised of them and what is to be settled', async () => {
    renderApp('/candidature')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Préparer la candidature' }, patient),
    ).toBeVisible()
    const promised = await screen.findByRole('table', { name: /^Objectifs de Adhérents/ }, patient)
    expect(within(promised).getAllByRole('row').length).toBeGreaterThan(5)
    expect(
      within(promised).getByRole('row', { name: /^2026BFC|^2026.*membres \(2026\) · BFC/ }),
    ).toHaveTextContent('> 280')
    expect(screen.getByText(/^\d+ objectifs fixés.* sans résultat publié\.$/)).toBeVisible()
    expect(
      screen.getByRole('heading', { name: 'À régler avant la prochaine signature' }),
    ).toBeVisible()
    expect(screen.getByText(/Rien de ce qui est saisi ici n’est voté/)).toBeVisible()
  })

  it('criticises a target as it is typed, keeps it, takes it back and marks it', async () => {
    const user = userEvent.setup()
    const table = await open('members')
    const cell = within(table).getByRole('textbox', { name: 'Objectif proposé, Adhérents, 2027' })
    await user.type(cell, '260')
    const row = within(table).getByRole('row', { name: /^2027/ })
    expect(row).toHaveTextContent(/Déjà tenu par le dernier chiffre connu.: 273.adhérents \(2025\)/)
    expect(row).toHaveTextContent(
      /Moins exigeant que l’objectif précédent.: >.280.adhérents \(2026\)/,
    )
    expect(row).toHaveTextContent(/Un nombre seul/)
    expect(row).toHaveTextContent(/Ce qui compte et ce qui ne compte pas n’est pas dit/)
    expect(row).toHaveTextContent(/Aucune date n’est fixée pour rendre ce chiffre/)
    await user.type(
      screen.getByRole('textbox', { name: 'Ce qui compte et ce qui ne compte pas' }),
      'À jour de cotisation',
    )
    expect(row).not.toHaveTextContent(/Ce qui compte et ce qui ne compte pas n’est pas dit/)
    await user.type(screen.getByRole('textbox', { name: 'Preuve\u00a0: pour quand' }), '31/03/2028')
    expect(row).not.toHaveTextContent(/Aucune date n’est fixée/)
    expect(useKeptBid.getState().value).toEqual({
      'published a': {
        'members#1': { rule: 'À jour de cotisation', owed: '31/03/2028' },
        'members#1/2027': { value: '260' },
      },
    })
    expect(screen.getByRole('option', { name: 'Adhérents (saisi)' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(row).toHaveTextContent(/Aucune date n’est fixée/)
    await user.click(screen.getByRole('button', { name: 'Rétablir' }))
    expect(row).not.toHaveTextContent(/Aucune date n’est fixée/)
  })

  it('says what is wrong with a cell and criticises nothing of it', async () => {
    const user = userEvent.setup()
    const table = await open('members')
    const cell = within(table).getByRole('textbox', { name: 'Objectif proposé, Adhérents, 2028' })
    await user.type(cell, 'beaucoup')
    expect(cell).toBeInvalid()
    expect(within(table).getByRole('row', { name: /^2028/ })).toHaveTextContent(
      /Un nombre est attendu/,
    )
    expect(within(table).getByRole('row', { name: /^2028/ })).not.toHaveTextContent(
      /Rien n’est encore saisi/,
    )
  })

  it('takes a block from a spreadsheet and compares each year with the one before', async () => {
    const user = userEvent.setup()
    const table = await open('linkedin-posts')
    const cell = within(table).getByRole('textbox', { name: /^Objectif proposé.*2027$/ })
    await user.click(cell)
    await user.paste('≥ 120\tau moins 120\n≥ 90\tau moins 90\n')
    expect(within(table).getByRole('row', { name: /^2027/ })).not.toHaveTextContent(
      /Moins exigeant/,
    )
    expect(within(table).getByRole('row', { name: /^2028/ })).toHaveTextContent(
      /Moins exigeant que l’objectif précédent.: ≥.120.publications \(2027\)/,
    )
  })

  it('opens a saved file, refuses another, and leaves published data alone', async () => {
    const user = userEvent.setup()
    await open('members')
    const field = screen.getByLabelText('Ouvrir un fichier')
    await user.upload(field, new File(['[1, 2'], 'autre.json', { type: 'application/json' }))
    expect(await screen.findByText(/n’est pas un fichier de candidature/)).toBeVisible()
    const saved = JSON.stringify({ 'members#1/2029': { value: '> 330' } })
    await user.upload(field, new File([saved], 'candidature.json', { type: 'application/json' }))
    expect(await screen.findByDisplayValue('> 330')).toBeVisible()
  })
})

describe('the document of a bid on its page', () => {
  beforeEach(() => useKeptBid.getState().put({}))

  it('is made as targets are typed, and shows each page marked as proposed', async () => {
    const user = userEvent.setup()
    const table = await open('members')
    expect(await screen.findByText(/^Saisissez un objectif/, {}, patient)).toBeVisible()
    await user.type(
      within(table).getByRole('textbox', { name: /^Objectif proposé.*2027$/ }),
      '> 290',
    )
    await user.click(await screen.findByText('Voir le dossier', {}, patient))
    for (const name of [
      'Tous les objectifs (proposé)',
      'Preuves dues (proposé)',
      'Adhérents (proposé)',
    ])
      expect(screen.getByRole('heading', { level: 3, name })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Word' })).toBeVisible()
  })
})

describe('what if', () => {
  beforeEach(() => useKeptBid.getState().put({}))

  it('holds two versions against each other, and shows which readings an amendment would move', async () => {
    const user = userEvent.setup()
    useKeptBid.getState().put({
      'published a': { 'members#1/2027': { value: '> 290' } },
      'published b': { 'members#1/2027': { value: '> 300' } },
    })
    await open('members')
    const table = await screen.findByRole('table', { name: /^Objectifs qui diffèrent/ }, patient)
    expect(within(table).getByRole('row', { name: /2027/ })).toHaveTextContent(
      /> 290.adhérents.*> 300.adhérents/,
    )
    expect(screen.getByText('Aucune lecture ne bougerait.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Nouvel objectif' }), '> 270')
    const moved = await screen.findByRole('table', { name: 'Lectures qui bougeraient' })
    expect(within(moved).getByRole('row', { name: />.280/ })).toHaveTextContent(
      /écart −.8.*écart \+.3.*Déjà tenu/,
    )
  })

  it('shows the sums and dues that an amendment would change, and keeps it with the version', async () => {
    const user = userEvent.setup()
    await open('members')
    const which = await screen.findByRole(
      'combobox',
      { name: 'Montant ou échéance à changer' },
      patient,
    )
    expect(screen.getByText('Aucune somme ni échéance ne changerait.')).toBeVisible()
    await user.selectOptions(which, screen.getByRole('option', { name: /^Solde, sur pièces/ }))
    await user.type(screen.getByRole('textbox', { name: 'Nouveau montant (€)' }), '30000')
    await user.type(screen.getByRole('textbox', { name: 'Nouvelle échéance' }), '30/06/2027')
    const sums = screen.getByRole('table', { name: 'Sommes qui changeraient' })
    expect(within(sums).getByRole('row', { name: /^Reste à payer/ })).toHaveTextContent(
      /32.500.€.*30.000.€.*Proposé/,
    )
    const dues = screen.getByRole('table', { name: 'Échéances qui changeraient' })
    expect(within(dues).getByRole('row', { name: /^Solde/ })).toHaveTextContent(
      /30 avril 2027.*30 juin 2027.*Proposé/,
    )
    expect(useKeptBid.getState().value).toEqual({
      'published a': {
        'avenant:2026-iam-instalment-balance': { value: '30000', date: '30/06/2027' },
      },
    })
    await user.clear(screen.getByRole('textbox', { name: 'Nouveau montant (€)' }))
    await user.type(screen.getByRole('textbox', { name: 'Nouveau montant (€)' }), 'beaucoup')
    expect(screen.getByRole('textbox', { name: /^Nouveau montant/ })).toBeInvalid()
  })
})
