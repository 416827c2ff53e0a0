import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ChartPoint, TrajectoryContent } from '../../src/charts/chartPoint'
import { PlainTrajectory } from '../../src/charts/PlainTrajectory'

const point = (at: number, value: number): ChartPoint => ({
  key: `figure-${at}`,
  at,
  value,
  mark: 'result',
  text: String(value),
  said: `${at} : ${value} adhérents`,
  told: [
    `${at} : ${value} adhérents`,
    'entreprises · BFC',
    'définitif',
    'délibération 2022, § 3.2',
  ],
  scope: 0,
})
const content: TrajectoryContent = {
  from: 2018,
  to: 2022,
  runs: [[point(2019, 183), point(2020, 203), point(2021, 245)]],
  targets: [],
  baselines: [],
  breaks: [],
  breakLabel: '',
  besideLabel: '',
  bands: [],
  scopes: [{ name: '', strong: true }],
}

function shown() {
  const opened: string[] = []
  render(
    <PlainTrajectory
      content={content}
      width={360}
      height={150}
      label="Adhérents"
      tips={{ read: 'Lire les points', open: 'Voir la source' }}
      onOpen={(key) => opened.push(key)}
    />,
  )
  return opened
}

function placeOfFirst(drawing: HTMLElement) {
  const circle = drawing.querySelector('circle')
  return {
    clientX: Number(circle?.getAttribute('cx')),
    clientY: Number(circle?.getAttribute('cy')),
  }
}

describe('the points of a drawing', () => {
  it('tell value, scope, quality and act by the arrow keys, and open their source', async () => {
    const user = userEvent.setup()
    const opened = shown()
    await user.tab()
    const slider = screen.getByRole('slider', { name: 'Lire les points' })
    expect(slider).toHaveFocus()
    expect(slider).toHaveAttribute('aria-valuetext', '2021 : 245 adhérents')
    fireEvent.change(slider, { target: { value: '1' } })
    for (const line of ['2020 : 203 adhérents', 'entreprises · BFC', 'définitif'])
      expect(screen.getByText(line)).toBeVisible()
    expect(screen.getByText('délibération 2022, § 3.2')).toBeVisible()
    await user.keyboard('{Enter}')
    expect(opened).toEqual(['figure-2020'])
    await user.keyboard('{Escape}')
    expect(screen.queryByText('définitif')).not.toBeInTheDocument()
  })

  it('tell the same by the mouse; a click opens the source', async () => {
    const user = userEvent.setup()
    const opened = shown()
    const drawing = screen.getByRole('img', { name: 'Adhérents' })
    const mark = within(drawing).getAllByText('183')
    expect(mark).toHaveLength(1)
    const coords = placeOfFirst(drawing)
    await user.pointer({ target: drawing, coords })
    expect(screen.getByText('2019 : 183 adhérents')).toBeVisible()
    await user.pointer({ keys: '[MouseLeft]', target: drawing, coords })
    expect(opened).toEqual(['figure-2019'])
    await user.pointer({ target: drawing, coords: { clientX: 5, clientY: 5 } })
    expect(screen.queryByText('définitif')).not.toBeInTheDocument()
  })

  it('tell it to a finger first, and open nothing until asked', async () => {
    const user = userEvent.setup()
    const opened = shown()
    const drawing = screen.getByRole('img', { name: 'Adhérents' })
    const coords = placeOfFirst(drawing)
    await user.pointer({ keys: '[TouchA]', target: drawing, coords })
    expect(screen.getByText('2019 : 183 adhérents')).toBeVisible()
    expect(opened).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Voir la source' }))
    expect(opened).toEqual(['figure-2019'])
  })
})
