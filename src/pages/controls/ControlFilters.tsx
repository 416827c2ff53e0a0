import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import { SearchBox } from '../../ui/SearchBox'
import type { ViewStateControl } from '../../address/useViewState'
import styles from './Controls.module.css'
import { type ControlsView, controlStates } from './controlsView'
import { controlKindWords, controlStateWords } from '../../subjects/controls/controlKindWords'

interface Props {
  readonly view: ControlsView
  readonly nameOf: (act: string) => string
  readonly change: ViewStateControl['change']
}

const orNone = (value: string): string | undefined => (value === '' ? undefined : value)

/** Which contradictions are shown. Every choice stands in the address. */
export function ControlFilters({ view: { filters, options }, nameOf, change }: Props) {
  return (
    <form
      role="search"
      aria-label={m.controls_filters()}
      className={styles.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={m.controls_act()}
        value={filters.act ?? ''}
        none={m.controls_all()}
        options={options.acts.map((act) => ({ value: act, label: nameOf(act) }))}
        onChoose={(act) => change({ programme: orNone(act) })}
      />
      <Choice
        label={m.controls_kind()}
        value={filters.kind ?? ''}
        none={m.controls_all_kinds()}
        options={options.kinds.map((kind) => ({ value: kind, label: controlKindWords[kind]() }))}
        onChoose={(kind) => change({ domaine: orNone(kind) })}
      />
      <Choice
        label={m.controls_state()}
        value={filters.state ?? ''}
        none={m.controls_all()}
        options={controlStates.map((state) => ({
          value: state,
          label: controlStateWords[state](),
        }))}
        onChoose={(state) => change({ statut: orNone(state) })}
      />
      <SearchBox
        label={m.controls_search()}
        hint={m.controls_search_hint()}
        value={filters.q ?? ''}
        onSearch={(q) => change({ q: orNone(q) }, 'replace')}
      />
    </form>
  )
}
