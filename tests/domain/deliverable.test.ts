import { describe, expect, it } from 'vitest'
import {
  type DeliverableState,
  deliverableState,
  passedSince,
} from '../../src/domain/deliverableState'
import type { Delivery, Frequency } from '../../src/domain/deliverable'

interface Row {
  readonly name: string
  readonly due: string | null
  readonly frequency?: Frequency
  readonly deliveries?: readonly Delivery[]
  readonly asOf: string
  readonly state: DeliverableState
}

const toHandOver = { state: 'toHandOver', due: '2026-06-30' } as const
const noted = { note: 'notReceived', day: '2026-07-10' } as const

const rows: readonly Row[] = [
  { name: 'due later', due: '2026-06-30', asOf: '2026-06-12', state: toHandOver },
  {
    name: 'due long ago, nobody noted anything',
    due: '2026-06-30',
    asOf: '2027-06-30',
    state: toHandOver,
  },
  {
    name: 'noted missing after its date',
    due: '2026-06-30',
    deliveries: [noted],
    asOf: '2026-07-15',
    state: { state: 'overdue', due: '2026-06-30', days: 15 },
  },
  {
    name: 'noted missing, but later than asOf',
    due: '2026-06-30',
    deliveries: [noted],
    asOf: '2026-07-09',
    state: toHandOver,
  },
  {
    name: 'noted missing before its date, which says nothing',
    due: '2026-06-30',
    deliveries: [{ note: 'notReceived', day: '2026-06-30' }],
    asOf: '2026-07-15',
    state: toHandOver,
  },
  {
    name: 'noted missing, then received',
    due: '2026-06-30',
    deliveries: [noted, { note: 'received', day: '2026-07-12' }],
    asOf: '2026-07-15',
    state: { state: 'handedOver', day: '2026-07-12' },
  },
  {
    name: 'received and incomplete',
    due: '2026-06-30',
    deliveries: [{ note: 'incomplete', day: '2026-06-20' }],
    asOf: '2026-07-15',
    state: { state: 'toComplete', day: '2026-06-20' },
  },
  {
    name: 'incomplete, then completed',
    due: '2026-06-30',
    deliveries: [
      { note: 'received', day: '2026-07-01' },
      { note: 'incomplete', day: '2026-06-20' },
    ],
    asOf: '2026-07-15',
    state: { state: 'handedOver', day: '2026-07-01' },
  },
  {
    name: 'a month stays a month',
    due: '2027-02',
    asOf: '2027-02-28',
    state: { state: 'toHandOver', due: '2027-02' },
  },
  {
    name: 'a month is past after its last day',
    due: '2027-02',
    deliveries: [{ note: 'notReceived', day: '2027-03-01' }],
    asOf: '2027-03-02',
    state: { state: 'overdue', due: '2027-02', days: 2 },
  },
  {
    name: 'as it comes, never late',
    due: '2026-06-30',
    frequency: 'continuous',
    deliveries: [noted],
    asOf: '2027-01-01',
    state: { state: 'continuous', lastSent: null },
  },
  {
    name: 'as it comes, last sent',
    due: null,
    frequency: 'continuous',
    deliveries: [
      { note: 'received', day: '2026-03-01' },
      { note: 'received', day: '2026-05-01' },
    ],
    asOf: '2026-06-12',
    state: { state: 'continuous', lastSent: '2026-05-01' },
  },
  {
    name: 'after each event, without a date',
    due: null,
    frequency: 'perEvent',
    asOf: '2026-06-12',
    state: { state: 'continuous', lastSent: null },
  },
  { name: 'no due date', due: null, asOf: '2026-06-12', state: { state: 'noDueDate' } },
  {
    name: 'no due date, noted missing',
    due: null,
    deliveries: [noted],
    asOf: '2027-06-12',
    state: { state: 'noDueDate' },
  },
  {
    name: 'no due date, received',
    due: null,
    deliveries: [{ note: 'received', day: '2026-03-01' }],
    asOf: '2026-06-12',
    state: { state: 'handedOver', day: '2026-03-01' },
  },
]

describe('deliverables', () => {
  it.each(rows)('$name', ({ due, frequency = 'once', deliveries = [], asOf, state }) => {
    expect(deliverableState({ due, frequency, deliveries }, asOf)).toEqual(state)
  })

  it.each([
    { due: '2026-06-30', readerDay: '2026-06-30', passed: false },
    { due: '2026-06-30', readerDay: '2026-07-01', passed: true },
    { due: '2026-06', readerDay: '2026-06-30', passed: false },
    { due: '2026-06', readerDay: '2026-07-01', passed: true },
    { due: '2026-06-12', readerDay: '2026-06-13', passed: true },
    { due: '2026-06-11', readerDay: '2026-07-01', passed: false },
  ])(
    'open on 12 June 2026, $due has passed on $readerDay: $passed',
    ({ due, readerDay, passed }) => {
      expect(passedSince(due, '2026-06-12', readerDay)).toBe(passed)
    },
  )
})
