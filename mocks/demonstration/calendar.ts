import { dayAfter } from './random'

/** The five committees of the simulated year. Their dates are ours: the act promises five and dates none. */
const committeeDays = [
  '2026-02-12',
  '2026-04-09',
  '2026-06-12',
  '2026-09-17',
  '2026-12-10',
] as const

/** Day at which the demonstration is closed: its last committee. */
export const closedAt = committeeDays[4]

const french = ['12 février', '9 avril', '12 juin', '17 septembre', '10 décembre'] as const
const english = ['12 February', '9 April', '12 June', '17 September', '10 December'] as const

export const committees = committeeDays.map((date, place) => ({
  date,
  label: { fr: `Comité du ${french[place]} 2026`, en: `Committee of ${english[place]} 2026` },
}))

/** The days between two committees in which things happen: from the day after the one before to four days before the one that hears of them. */
export const windows = committeeDays.map((date, place) => {
  const before = committeeDays[place - 1]
  return {
    committee: date,
    first: before === undefined ? '2026-01-05' : dayAfter(before, 1),
    last: dayAfter(date, -4),
  }
})

/** Id of the record that simulated figures name as their source: no act, a register, and it says so. */
export const registerId = 'demonstration-2026'
export const year2026 = { start: '2026-01-01', end: '2026-12-31' } as const
