import { describe, expect, it } from 'vitest'
import {
  longestFile,
  readNotes,
  readNotesFile,
  writeNotesFile,
} from '../../../src/subjects/notes/notesFile'
import { noNotes, type Notes } from '../../../src/subjects/notes/notes'
import { decision, delivery, notesOf } from './noteBuilders'

const written: Notes = notesOf(
  [
    decision({ due: '2026-09-30' }),
    delivery({ note: 'incomplete', reservations: 'Il manque les SIRET.' }),
    {
      kind: 'appreciation',
      id: 'n3',
      rev: 'r3',
      dataset: 'published',
      label: 'Adhérents',
      indicator: 'members',
      promise: null,
      author: 'Agent A',
      date: '2026-07-08',
      opinion: 'reserved',
      words: 'À confirmer.',
      reason: 'Liste non rapprochée.',
    },
    {
      kind: 'reply',
      id: 'n4',
      rev: 'r4',
      dataset: 'published',
      label: 'Adhérents',
      indicator: 'members',
      promise: 'members-2026',
      author: 'PMT',
      date: '2026-07-09',
      words: 'La liste suit.',
    },
  ],
  { removed: ['r8'], beside: [['r1', 'r2']] },
)

describe('a file of notes', () => {
  it('gives back what was written', () => {
    expect(readNotesFile(writeNotesFile(written))).toEqual({
      fault: null,
      notes: written,
      setAside: [],
    })
    expect(readNotesFile(writeNotesFile(noNotes))).toEqual({
      fault: null,
      notes: noNotes,
      setAside: [],
    })
  })

  it.each([
    ['an empty file', '', 'damaged'],
    ['a file cut short', writeNotesFile(written).slice(0, -20), 'damaged'],
    ['no JSON', 'PK\u0003\u0004', 'damaged'],
    ['another program’s JSON', '{"format":"jalons-dossier","version":1}', 'foreign'],
    ['a list', '[1,2]', 'foreign'],
    ['a file of a newer Jalons', '{"format":"jalons-notes","version":2,"notes":[]}', 'newer'],
    ['a file without its lists', '{"format":"jalons-notes","version":1,"notes":{}}', 'damaged'],
    ['a file of five megabytes', ' '.repeat(longestFile + 1), 'tooLarge'],
  ])('%s is refused and says why', (_, text, fault) => {
    expect(readNotesFile(text)).toEqual({ fault })
  })

  it('keeps the notes that can be read, and names the others', () => {
    const value = {
      notes: [decision(), { ...delivery(), day: '2027-02-30' }, { kind: 'poem' }],
      removed: [],
      beside: [],
    }
    const reading = readNotes(value)
    expect(reading?.notes.notes).toEqual([decision()])
    expect(reading?.setAside.map(({ path }) => path)).toEqual(['notes[1].day', 'notes[2].kind'])
  })
})
