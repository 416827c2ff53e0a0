import { m } from '../../format/words'
import type { Control, ControlKind } from './controlsData'

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
