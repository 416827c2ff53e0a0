import type { SourcedFigure } from '../../api/wire/resources'
import { m } from '../../format/words'

/** What a figure taken from an act is a figure of. */
export const figureKindWords: Record<SourcedFigure['kind'], () => string> = {
  observation: m.sources_kind_observation,
  amount: m.sources_kind_amount,
  instalment: m.sources_kind_instalment,
  deliverable: m.sources_kind_deliverable,
  project: m.sources_kind_project,
  event: m.sources_kind_event,
  company: m.sources_kind_company,
  citedAct: m.sources_kind_citedAct,
}
