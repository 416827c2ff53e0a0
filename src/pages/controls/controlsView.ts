import { holdsWords, wordsIn } from '../../format/freeText'
import type { ViewState } from '../../address/viewState'
import type { Control, ControlKind } from '../../subjects/controls/controlsData'

/** Parts of the page, in its order; each contradiction stands in one. Their ids are the page's fragments. */
const controlGroups = ['figures', 'clauses', 'explained', 'rounding'] as const
export type ControlGroup = (typeof controlGroups)[number]

export const controlStates = ['open', 'explained'] as const

/** Kinds that a clearer clause would settle. */
const clauseKinds: ReadonlySet<ControlKind> = new Set([
  'wording',
  'reference',
  'duration',
  'date',
  'twoTargets',
])

/** A rounding first, because it is no contradiction; then explained; then open ones by what would settle them. */
export function groupOf({
  rounding,
  state,
  kind,
}: Pick<Control, 'rounding' | 'state' | 'kind'>): ControlGroup {
  if (rounding) return 'rounding'
  if (state === 'explained') return 'explained'
  return clauseKinds.has(kind) ? 'clauses' : 'figures'
}

interface ControlFilters {
  readonly act: string | undefined
  readonly kind: ControlKind | undefined
  readonly state: Control['state'] | undefined
  readonly q: string | undefined
}

export interface ControlsView {
  readonly filters: ControlFilters
  readonly isFiltered: boolean
  readonly total: number
  readonly shown: number
  /** Groups that hold something. */
  readonly groups: readonly {
    readonly group: ControlGroup
    readonly controls: readonly Control[]
  }[]
  readonly options: { readonly acts: readonly string[]; readonly kinds: readonly ControlKind[] }
}

/**
 * Filters of the address: `programme` holds an act, `domaine` a kind, `statut` a state. A value that the data do
 * not know is as none, key by key.
 */
function filtersOf(
  controls: readonly Control[],
  { programme, domaine, statut, q }: ViewState,
): ControlFilters {
  return {
    act: controls.some(({ acts }) => programme !== undefined && acts.includes(programme))
      ? programme
      : undefined,
    kind: controls.find(({ kind }) => kind === domaine)?.kind,
    state: controlStates.find((state) => state === statut),
    q,
  }
}

/** Exactly what is drawn for a view state; the order within a group is that of the data. */
export function controlsView(controls: readonly Control[], viewState: ViewState): ControlsView {
  const filters = filtersOf(controls, viewState)
  const words = wordsIn(filters.q ?? '')
  const shown = controls.filter(
    ({ acts, kind, state, text }) =>
      (filters.act === undefined || acts.includes(filters.act)) &&
      (filters.kind === undefined || kind === filters.kind) &&
      (filters.state === undefined || state === filters.state) &&
      holdsWords(text, words),
  )
  const acts = new Set(controls.flatMap((control) => control.acts))
  return {
    filters,
    isFiltered: Object.values(filters).some((filter) => filter !== undefined),
    total: controls.length,
    shown: shown.length,
    groups: controlGroups
      .map((group) => ({ group, controls: shown.filter((control) => groupOf(control) === group) }))
      .filter((group) => group.controls.length > 0),
    options: { acts: [...acts], kinds: [...new Set(controls.map(({ kind }) => kind))] },
  }
}
