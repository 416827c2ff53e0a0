import { useState } from 'react'
import { m } from '../../format/words'
import { textItem, type Wanted } from '../../document/dossierItems'
import { rowsInOrder } from '../../document/rowsInOrder'
import { Choice } from '../../ui/Choice'
import type { Choices } from './choices'
import styles from './Dossier.module.css'
import { freeId } from '../../document/dossierEdits'
import { planned, type TemplateId, templateIds } from './templates'
import type { Adding } from './useAdding'
import type { DossierControl } from './useDossier'

interface Props {
  readonly choices: Choices
  readonly adding: Adding
  readonly control: DossierControl
}

const words: Record<TemplateId, { readonly name: () => string; readonly what: () => string }> = {
  committee: { name: m.dossier_template_committee, what: m.dossier_template_committee_what },
  report: { name: m.dossier_template_report, what: m.dossier_template_report_what },
  bid: { name: m.dossier_template_bid, what: m.dossier_template_bid_what },
  funder: { name: m.dossier_template_funder, what: m.dossier_template_funder_what },
}

const pages = {
  summary: m.dossier_page_summary,
  bid: m.dossier_page_bid,
}

/** A first content chosen from the data: what is there already stays, with what was written to it. */
export function AddTemplate({ choices, adding, control: { dossier } }: Props) {
  const [template, setTemplate] = useState<TemplateId>('committee')
  const [party, setParty] = useState<string | null>(null)
  const funder =
    choices.parties.find(({ value }) => value === party)?.value ?? choices.parties[0]?.value ?? null
  const nameOf = (id: TemplateId): string =>
    id === 'bid' && choices.announced !== null
      ? m.dossier_template_bid_named(choices.announced)
      : words[id].name()
  const plan = planned(template, {
    rows: rowsInOrder(choices.view),
    allRows: choices.allRows,
    committee: choices.committee,
    funder,
  })
  const apply = (): void => {
    const wanted = plan.flatMap((part): Wanted[] => ('key' in part ? [part] : []))
    // A page of this title that is there is the page of this template.
    const before = plan.flatMap((part) => {
      if ('key' in part) return []
      const title = pages[part.page]()
      return dossier.items.some(({ section }) => section.kind === 'text' && section.title === title)
        ? []
        : [textItem(freeId(dossier, 'text'), title, { brief: part.page === 'summary' })]
    })
    adding.add(wanted, m.dossier_did_template({ template: nameOf(template) }), {
      before,
      title: nameOf(template),
    })
  }
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <Choice
        label={m.dossier_template()}
        value={template}
        options={templateIds.map((id) => ({ value: id, label: nameOf(id) }))}
        onChoose={(value) => setTemplate(templateIds.find((id) => id === value) ?? 'committee')}
      />
      {template === 'funder' ? (
        <Choice
          label={m.overview_funder()}
          value={funder ?? ''}
          options={choices.parties}
          onChoose={setParty}
        />
      ) : null}
      <button type="submit" disabled={plan.length === 0}>
        {m.dossier_template_apply({ n: plan.length, shown: String(plan.length) })}
      </button>
      <p>{words[template].what()}</p>
    </form>
  )
}
