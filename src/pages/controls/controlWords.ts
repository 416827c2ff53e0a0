import type { ParsedResource } from '../../api/resources'
import { m } from '../../format/words'
import type { ControlGroup } from './controlsView'

export const groupWords: Record<
  ControlGroup,
  { readonly title: () => string; readonly lede: () => string }
> = {
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

export const sortWords: Record<
  ParsedResource<'contradictions'>['computations'][number]['kind'],
  () => string
> = {
  sum: m.controls_sort_sum,
  difference: m.controls_sort_difference,
  share: m.controls_sort_share,
  growth: m.controls_sort_growth,
  product: m.controls_sort_product,
  equal: m.controls_sort_equal,
}
