import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/api/errors'
import { SetAside } from '../../../src/subjects/failure/SetAside'

const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, ' ')

const lost = (path: string): Finding => ({ path, expected: 'id', found: '"gone"', odd: 'lost' })

describe('what is odd about the records of a page', () => {
  it('is said by its kind, with its count, its lists and its places, beside what was set aside', async () => {
    render(
      <SetAside
        of={[
          {
            setAside: [{ path: 'visits[2].date', expected: 'YYYY-MM-DD', found: '"2024-13"' }],
            notices: [
              lost('promises.a.partOf'),
              { path: 'promises[4]', expected: 'unique id', found: '"b"', odd: 'twice' },
              lost('figures.x.restates'),
              { path: 'promises.c.partOf', expected: 'id', found: '"c"', odd: 'circle' },
            ],
          },
          undefined,
          {
            setAside: [],
            notices: [
              { path: 'agreements', expected: '≥ 1', found: '[]', odd: 'empty' },
              { path: 'indicators.a.fills', expected: 'linear', found: '"x"' },
            ],
          },
        ]}
      />,
    )
    const status = await screen.findByRole('status')
    expect(
      within(status)
        .getAllByText(/^\d/)
        .map(({ textContent }) => plain(textContent)),
    ).toEqual([
      '1 enregistrement illisible a été mis de côté (visites) ; les autres sont affichés.',
      '1 identifiant est porté deux fois par des enregistrements qui se contredisent (promesses) ; tous sont affichés.',
      '2 renvois ne mènent à rien (promesses, chiffres) ; ce qui renvoie est affiché sans ces liens.',
      '1 renvoi tourne en rond (promesses) ; ce qui renvoie est affiché sans ce lien.',
      '1 liste est arrivée vide, alors que d’autres enregistrements en nomment le contenu : conventions.',
      '1 valeur imprévue n’a pas été lue (indicateurs).',
    ])
    const items = within(status).getAllByRole('listitem', { hidden: true })
    expect(items.map(({ textContent }) => plain(textContent)).slice(0, 2)).toEqual([
      'visits[2].date : « "2024-13" » trouvé, YYYY-MM-DD attendu',
      'promises[4] : « "b" » trouvé, unique id attendu',
    ])
    expect(items).toHaveLength(7)
  })

  it('is nothing where all is as it should be', () => {
    const { container } = render(<SetAside of={[{ setAside: [], notices: [] }]} />)
    expect(container.textContent).toBe('')
  })
})
