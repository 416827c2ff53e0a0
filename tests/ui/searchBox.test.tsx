import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { SearchBox } from '../../src/ui/SearchBox'

function Page() {
  const [text, setText] = useState('')
  return (
    <>
      <SearchBox label="Chercher" hint="salon" value={text} onSearch={setText} />
      <button type="button" onClick={() => setText('')}>
        Effacer
      </button>
      <output>{text}</output>
    </>
  )
}

it('keeps every letter that is typed before what it filters has followed, and follows a text set elsewhere', async () => {
  const user = userEvent.setup()
  render(<Page />)
  const field = screen.getByRole('searchbox', { name: 'Chercher' })
  // What follows a letter waits until `act` ends, as it does behind a slow page.
  await act(() => user.type(field, 'salon du '))
  expect(field).toHaveValue('salon du ')
  expect(screen.getByRole('status')).toHaveTextContent('salon du')
  await user.click(screen.getByRole('button', { name: 'Effacer' }))
  expect(field).toHaveValue('')
})
