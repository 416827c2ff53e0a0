import type { Profile } from '../../domain/profile'
import { kindWords } from '../../format/kinds'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { workedExamples } from './examples'
import { exampleReading, exampleSentence, ruleWords } from './exampleWords'
import { letters } from './meanings'
import { WordTable } from './WordTable'

/** The arithmetic of each kind with an example that the rule itself computes, and what the letters stand for. */
export function Arithmetic({ profile }: { readonly profile: Profile }) {
  return (
    <>
      <p>{m.method_kinds_lede()}</p>
      <WordTable
        caption={m.method_kinds_table()}
        columns={[
          m.method_column_kind(),
          m.method_column_rule(),
          m.method_column_example(),
          m.method_column_reading(),
        ]}
        rows={workedExamples(profile).map((example) => ({
          key: example.kind,
          cells: [
            kindWords[example.kind](),
            ruleWords[example.kind](),
            exampleSentence(example, profile),
            <>
              <StatusMark status={example.reading.status} /> {exampleReading(example)}
            </>,
          ],
        }))}
      />
      <WordTable
        caption={m.method_letters_table()}
        columns={[m.method_column_letter(), m.method_column_meaning()]}
        rows={Object.entries(letters).map(([name, { symbol, meaning }]) => ({
          key: name,
          cells: [symbol(), meaning()],
        }))}
      />
    </>
  )
}
