import type { ParsedResource } from '../../api/resources'
import { kinds } from '../../domain/indicator'
import { natures } from '../../domain/observation'
import { kindWords } from '../../format/kinds'
import { currentLocale } from '../../format/locale'
import { natureWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { BidView, ProposalView } from '../../subjects/bid/bidView'
import type { ProposalField } from '../../subjects/bid/bidCells'
import { faultWords } from '../../subjects/grid/faultWords'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import small from '../../ui/Text.module.css'
import styles from './Bid.module.css'

export interface FieldsProps {
  readonly view: BidView
  readonly proposal: ProposalView
  readonly reference: ParsedResource<'reference'>
  readonly onText: (row: string, column: string, text: string) => void
}

const prose = [
  ['rule', m.bid_rule],
  ['start', m.bid_start],
  ['startYear', m.bid_start_year],
  ['startSource', m.bid_start_source],
  ['evidence', m.bid_evidence],
  ['who', m.bid_who],
  ['owed', m.bid_owed],
] as const satisfies readonly (readonly [ProposalField, () => string])[]

/** Who is counted, where and how, from which start, what will show it, and what the cluster has to say of the years before. */
export function DefinitionFields({ view, proposal, reference, onText }: FieldsProps) {
  const { key, typed, scope, kind, faults } = proposal
  const language = currentLocale()
  const named = ({
    id,
    label,
  }: {
    readonly id: string
    readonly label: Record<'fr' | 'en', string>
  }) => ({
    value: id,
    label: typeset(label[language]),
  })
  const put = (field: ProposalField) => (text: string) => onText(key, field, text)
  const others = view.proposals
    .map((other, place) => ({ value: other.key, label: m.bid_scope({ n: place + 1 }) }))
    .filter(({ value }) => value !== key)
  return (
    <div className={styles.fields}>
      <Choice
        label={m.bid_population()}
        value={scope.population}
        options={view.resource.indicator.populations.map(named)}
        onChoose={put('population')}
      />
      <Choice
        label={m.bid_territory()}
        value={scope.territory}
        options={reference.territories.map(named)}
        onChoose={put('territory')}
      />
      <Choice
        label={m.bid_nature()}
        value={scope.nature ?? 'none'}
        options={[
          { value: 'none', label: m.bid_nature_none() },
          ...natures.map((value) => ({ value, label: natureWords[value]() })),
        ]}
        onChoose={put('nature')}
      />
      <Choice
        label={m.bid_kind()}
        value={kind}
        options={kinds.map((value) => ({ value, label: kindWords[value]() }))}
        onChoose={put('kind')}
      />
      {others.length === 0 ? null : (
        <Choice
          label={m.bid_part_of()}
          value={typed.partOf ?? ''}
          none={m.bid_part_none()}
          options={others}
          onChoose={put('partOf')}
        />
      )}
      {prose.map(([field, words]) => {
        const fault = faults[field]
        return (
          <Field key={field} label={words()}>
            <input
              type="text"
              autoComplete="off"
              aria-invalid={fault !== undefined}
              value={typed[field] ?? ''}
              onChange={({ target }) => onText(key, field, target.value)}
            />
            {fault === undefined ? null : <span className={small.sub}>{faultWords(fault)}</span>}
          </Field>
        )
      })}
      <div className={styles.wide}>
        <Field label={m.bid_explained()}>
          <textarea
            rows={2}
            maxLength={4000}
            spellCheck
            value={typed.explained ?? ''}
            onChange={({ target }) => onText(key, 'explained', target.value)}
          />
        </Field>
      </div>
    </div>
  )
}
