import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled, withNote, withoutNote } from '../../../src/subjects/notes/change'
import { conflictsOf, mergeCount, mergeNotes } from '../../../src/subjects/notes/merge'
import { type Note, noNotes, type Notes } from '../../../src/subjects/notes/notes'
import { decision, delivery, notesOf } from './noteBuilders'

describe('conflicts', () => {
  it.each<readonly [what: string, one: Note, other: Note, isConflict: boolean]>([
    ['two wordings of one note', decision(), decision({ rev: 'r9', words: 'Autre chose.' }), true],
    ['one wording that was altered by hand', decision(), decision({ words: 'Autre chose.' }), true],
    ['two decisions on one indicator', decision(), decision({ id: 'n9', rev: 'r9' }), false],
    [
      'two people, one version, two days',
      delivery(),
      delivery({ id: 'n9', rev: 'r9', by: 'Agent B', day: '2027-03-31' }),
      true,
    ],
    [
      'two people, one version, complete or not',
      delivery(),
      delivery({ id: 'n9', rev: 'r9', by: 'Agent B', note: 'incomplete' }),
      true,
    ],
    [
      'two people, without a version',
      delivery({ version: null }),
      delivery({ id: 'n9', rev: 'r9', by: 'B', version: null, day: '2027-04-01' }),
      true,
    ],
    [
      'two people who say the same',
      delivery(),
      delivery({ id: 'n9', rev: 'r9', by: 'Agent B' }),
      false,
    ],
    [
      'two versions',
      delivery(),
      delivery({ id: 'n9', rev: 'r9', by: 'Agent B', version: 2, day: '2027-05-02' }),
      false,
    ],
    ['one person, twice', delivery(), delivery({ id: 'n9', rev: 'r9', day: '2027-05-02' }), false],
    [
      'two deliverables',
      delivery(),
      delivery({ id: 'n9', rev: 'r9', by: 'Agent B', deliverable: 'other', day: '2027-05-02' }),
      false,
    ],
    [
      'two data sets',
      delivery(),
      delivery({ id: 'n9', rev: 'r9', by: 'Agent B', dataset: 'demonstration', day: '2027-05-02' }),
      false,
    ],
    [
      'missing first, then received',
      delivery(),
      delivery({
        id: 'n9',
        rev: 'r9',
        by: 'B',
        note: 'notReceived',
        version: null,
        day: '2027-03-29',
      }),
      false,
    ],
    [
      'received, and missed by another later',
      delivery(),
      delivery({
        id: 'n9',
        rev: 'r9',
        by: 'B',
        note: 'notReceived',
        version: null,
        day: '2027-04-02',
      }),
      true,
    ],
  ])('%s', (_, one, other, isConflict) => {
    expect(conflictsOf(notesOf([one, other]))).toHaveLength(isConflict ? 1 : 0)
    expect(conflictsOf(notesOf([other, one]))).toHaveLength(isConflict ? 1 : 0)
  })

  it('is settled by keeping one, the other, or both, also after the file is merged again', () => {
    const [mine, theirs] = [decision(), decision({ rev: 'r9', words: 'Autre chose.' })]
    const merged = mergeNotes(notesOf([mine]), notesOf([theirs]))
    const [conflict] = conflictsOf(merged)
    if (conflict === undefined) throw new Error('no conflict')
    expect(settled(merged, conflict, 'one').notes).toEqual([mine])
    expect(settled(merged, conflict, 'other').notes).toEqual([theirs])
    expect(settled(merged, conflict, 'both').notes).toEqual([mine, theirs])
    for (const keep of ['one', 'other', 'both'] as const) {
      expect(conflictsOf(mergeNotes(settled(merged, conflict, keep), notesOf([theirs])))).toEqual(
        [],
      )
    }
  })
})

describe('merging', () => {
  it('replaces a wording where a colleague sends it changed, and does not bring the old one back', () => {
    const [before, after] = [decision(), decision({ rev: 'r9', words: 'Autre chose.' })]
    const theirs = withNote(notesOf([before]), after, before)
    expect(mergeNotes(notesOf([before]), theirs).notes).toEqual([after])
    expect(mergeNotes(theirs, notesOf([before])).notes).toEqual([after])
  })

  it('keeps a wording that one person changed and the other took away', () => {
    const [before, after] = [decision(), decision({ rev: 'r9', words: 'Autre chose.' })]
    expect(
      mergeNotes(withoutNote(notesOf([before]), before), withNote(notesOf([before]), after, before))
        .notes,
    ).toEqual([after])
  })

  it('forgets the words of what was taken away', () => {
    expect(withoutNote(notesOf([decision(), delivery()]), decision())).toEqual(
      notesOf([delivery()], { removed: ['r1'] }),
    )
  })

  it('counts what comes, what is here, what stays away and what leaves', () => {
    const [shared, gone, fresh] = [decision(), decision({ id: 'n3', rev: 'r3' }), delivery()]
    const mine = notesOf([shared, decision({ id: 'n4', rev: 'r4' })], { removed: ['r3'] })
    const theirs = notesOf([shared, gone, fresh], { removed: ['r4'] })
    expect(mergeCount(mine, theirs)).toEqual({
      added: 1,
      same: 1,
      refused: 1,
      withdrawn: [decision({ id: 'n4', rev: 'r4' })],
    })
  })
})

/** Few ids and wordings, so that people often write about the same note. */
const note = fc.record({
  id: fc.constantFrom('n1', 'n2', 'n3'),
  rev: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  words: fc.constantFrom('Oui.', 'Non.'),
  isDelivery: fc.boolean(),
})
const rev = fc.constantFrom('r1', 'r2', 'r3', 'r4')
const someNotes: fc.Arbitrary<Notes> = fc
  .record({
    notes: fc.array(note, { maxLength: 6 }),
    removed: fc.uniqueArray(rev, { maxLength: 2 }),
    beside: fc.array(fc.tuple(rev, rev), { maxLength: 2 }),
  })
  .map(({ notes, ...rest }) =>
    mergeNotes(noNotes, {
      ...rest,
      notes: notes.map(({ isDelivery, words, ...ids }) =>
        isDelivery ? delivery({ ...ids, reservations: words }) : decision({ ...ids, words }),
      ),
    }),
  )

const asSet = ({ notes, removed, beside }: Notes): unknown => [
  notes.map((one) => JSON.stringify(one)).toSorted(),
  removed.toSorted(),
  beside.map((pair) => pair.toSorted().join(' ')).toSorted(),
]

describe('merging, whatever was noted', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someNotes, someNotes, (mine, theirs) => {
        const once = mergeNotes(mine, theirs)
        expect(asSet(mergeNotes(once, theirs))).toEqual(asSet(once))
        expect(asSet(mergeNotes(once, mine))).toEqual(asSet(once))
      }),
    )
  })

  it('gives the same notes whoever merges', () => {
    fc.assert(
      fc.property(someNotes, someNotes, someNotes, (a, b, c) => {
        expect(asSet(mergeNotes(a, b))).toEqual(asSet(mergeNotes(b, a)))
        expect(asSet(mergeNotes(mergeNotes(a, b), c))).toEqual(
          asSet(mergeNotes(a, mergeNotes(b, c))),
        )
      }),
    )
  })

  it('loses nothing that nobody took away, and invents nothing', () => {
    fc.assert(
      fc.property(someNotes, someNotes, (mine, theirs) => {
        const merged = mergeNotes(mine, theirs).notes.map((one) => JSON.stringify(one))
        const given = [...mine.notes, ...theirs.notes]
        const gone = new Set([...mine.removed, ...theirs.removed])
        const expected = new Set(
          given.filter((one) => !gone.has(one.rev)).map((one) => JSON.stringify(one)),
        )
        expect(new Set(merged)).toEqual(expected)
        expect(merged).toHaveLength(expected.size)
      }),
    )
  })
})
