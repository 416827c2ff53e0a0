import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NotUnderstood } from '../../src/app/NotUnderstood'
import { renderPart } from '../support/renderPart'

it('says in one line what of an address is not applied', async () => {
  renderPart(<NotUnderstood />, '/financeurs?exercice=1999&financer=gbm&utm_source=mail')
  expect((await screen.findByText(/1999/)).textContent).toBe(
    'Cette adresse demande ce qui n’est pas connu ici : « exercice=1999, financer=gbm ». Le reste est appliqué.'.replaceAll(
      / (?=[:»])|(?<=«) /g,
      '\u00a0',
    ),
  )
  expect(screen.getByRole('status')).toBeVisible()
})
