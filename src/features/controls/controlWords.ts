import type { ResourceReading } from '../../data/resources'
import { m } from '../../format/words'
import type { Control, ControlKind } from './controlsData'
import type { ControlGroup } from './controlsView'

export const controlKindWords: Record<ControlKind, () => string> = {
  total: m.controls_kind_total,
  share: m.controls_kind_share,
  growth: m.controls_kind_growth,
  twoTargets: m.controls_kind_twoTargets,
  twoFigures: m.controls_kind_twoFigures,
  components: m.controls_kind_components,
  duration: m.controls_kind_duration,
  population: m.controls_kind_population,
  reference: m.controls_kind_reference,
  wording: m.controls_kind_wording,
  truncated: m.controls_kind_truncated,
  date: m.controls_kind_date,
}

export const controlStateWords: Record<Control['state'], () => string> = {
  open: m.controls_state_open,
  explained: m.controls_state_explained,
}

export const groupWords: Record<ControlGroup, { readonly title: () => string; readonly lede: () => string }> = {
  figures: { title: m.controls_group_figures, lede: m.controls_group_figures_lede },
  clauses: { title: m.controls_group_clauses, lede: m.controls_group_clauses_lede },
  explained: { title: m.controls_group_explained, lede: m.controls_group_explained_lede },
  rounding: { title: m.controls_group_rounding, lede: m.controls_group_rounding_lede },
}

/** Ids of the page's parts, which its address may name. */
export const groupIds: Record<ControlGroup | 'computations', string> = {
  figures: 'chiffres',
  clauses: 'clauses',
  explained: 'expliques',
  rounding: 'arrondis',
  computations: 'calculs',
}

export const sortWords: Record<ResourceReading<'contradictions'>['computations'][number]['kind'], () => string> = {
  sum: m.controls_sort_sum,
  difference: m.controls_sort_difference,
  share: m.controls_sort_share,
  growth: m.controls_sort_growth,
  product: m.controls_sort_product,
  equal: m.controls_sort_equal,
}
