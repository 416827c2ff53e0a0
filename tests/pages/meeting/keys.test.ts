import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, type MeetingAction } from '../../../src/pages/meeting/keys'

const standing = { place: 3, count: 24, digits: '', isBlank: false }
const go = (place: number): MeetingAction => ({ type: 'go', place })
const digits = (typed: string): MeetingAction => ({ type: 'digits', digits: typed })

describe('a key of the meeting', () => {
  it.each<
    readonly [what: string, key: string, at: Partial<typeof standing>, action: MeetingAction | null]
  >([
    ['right goes on', 'ArrowRight', {}, go(4)],
    ['space goes on', ' ', {}, go(4)],
    ['page down goes on', 'PageDown', {}, go(4)],
    ['Enter goes on', 'Enter', {}, go(4)],
    ['left goes back', 'ArrowLeft', {}, go(2)],
    ['page up goes back', 'PageUp', {}, go(2)],
    ['nothing comes before the first', 'ArrowLeft', { place: 1 }, go(1)],
    ['nothing comes after the last', 'ArrowRight', { place: 24 }, go(24)],
    ['home', 'Home', {}, go(1)],
    ['end', 'End', {}, go(24)],
    ['a digit waits where a second one may follow', '2', {}, digits('2')],
    ['a digit goes where none may follow', '7', {}, go(7)],
    ['two digits go', '4', { digits: '2' }, go(24)],
    ['no screen of that number', '5', { digits: '2' }, digits('')],
    ['no screen zero', '0', {}, digits('')],
    ['Enter ends the digits', 'Enter', { digits: '2' }, go(2)],
    ['escape takes the digits back first', 'Escape', { digits: '2' }, digits('')],
    ['escape leaves', 'Escape', {}, { type: 'leave' }],
    ['b blanks', 'b', {}, { type: 'blank' }],
    ['B blanks too', 'B', {}, { type: 'blank' }],
    ['a point blanks', '.', {}, { type: 'blank' }],
    ['f fills the screen', 'f', {}, { type: 'fullscreen' }],
    ['n notes', 'n', {}, { type: 'note' }],
    ['? lists the keys', '?', {}, { type: 'keys' }],
    [
      'any key ends a black screen and does nothing else',
      'ArrowRight',
      { isBlank: true },
      { type: 'blank' },
    ],
    ['a modifier ends no black screen', 'Shift', { isBlank: true }, null],
    ['other keys are none', 'q', {}, null],
    ['a name of an object is no key', 'constructor', {}, null],
    ['tab is the browser’s', 'Tab', {}, null],
  ])('%s', (_, key, at, action) => {
    expect(actionOf({ key, shift: false }, { ...standing, ...at })).toEqual(action)
  })

  it('goes back with shift and space', () => {
    expect(actionOf({ key: ' ', shift: true }, standing)).toEqual(go(2))
  })

  it('never leads to a screen that is not there', () => {
    const keys = fc.constantFrom(
      'ArrowRight',
      'ArrowLeft',
      ' ',
      'Enter',
      'Home',
      'End',
      '0',
      '1',
      '5',
      '9',
    )
    fc.assert(
      fc.property(
        fc.array(keys, { maxLength: 30 }),
        fc.integer({ min: 1, max: 120 }),
        (pressed, count) => {
          const at = { place: 1, count, digits: '', isBlank: false }
          for (const key of pressed) {
            const action = actionOf({ key, shift: false }, at)
            if (action?.type === 'go') at.place = action.place
            at.digits = action?.type === 'digits' ? action.digits : ''
            expect(at.place).toBeGreaterThanOrEqual(1)
            expect(at.place).toBeLessThanOrEqual(count)
          }
        },
      ),
    )
  })
})
