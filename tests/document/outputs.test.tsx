import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document'
import { documentWords } from '../../src/document/documentWords'
import { Outputs } from '../../src/document/view/Outputs'

const empty: Document = {
  language: 'fr',
  title: 'Comité',
  subtitle: '',
  cover: [],
  simulated: false,
  sections: [],
  words: documentWords(),
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name })

describe('the outputs of a document', () => {
  it('say that an empty document is empty, and make no file', async () => {
    render(<Outputs makeDocument={() => Promise.resolve(empty)} day="2026-11-20" />)
    await userEvent.click(button('Word'))
    expect(
      await screen.findByText('Le document est vide. Choisissez au moins un sujet.'),
    ).toBeVisible()
  })

  it('say what failed, with its detail, and try again', async () => {
    let asked = 0
    const makeDocument = (): Promise<Document> => {
      asked += 1
      return asked === 1 ? Promise.reject(new Error('no data')) : Promise.resolve(empty)
    }
    render(<Outputs makeDocument={makeDocument} day="2026-11-20" />)
    await userEvent.click(button('Diapositives'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Diapositives : le fichier n’a pas pu être fait.',
    )
    expect(screen.getByRole('alert')).toHaveTextContent('no data')
    await userEvent.click(button('Réessayer'))
    expect(await screen.findByText(/Le document est vide/)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('are called off at once, whatever is under way', async () => {
    render(<Outputs makeDocument={() => new Promise(() => {})} day="2026-11-20" />)
    await userEvent.click(button('Excel'))
    expect(screen.getByRole('status')).toHaveTextContent('Excel : les chiffres se rassemblent.')
    expect(screen.getByRole('progressbar', { name: 'Avancement' })).toBeVisible()
    expect(button('Word')).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button('Annuler'))
    expect(await screen.findByText('Excel : annulé. Rien n’a été enregistré.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull()
  })
})
