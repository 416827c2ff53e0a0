import type { Label, Source } from '../domain/observation'
import type { SourcedFigure } from '../api/wire/resources'
import type { DataSet } from './dataSet'

const cite = ({
  act,
  section,
  row,
  printed,
}: Source): Pick<SourcedFigure, 'act' | 'section' | 'row' | 'printed'> => ({
  act,
  section,
  row,
  printed,
})
const named = (name: string): Label => ({ fr: name, en: name })

/** A set of so many indicators is written in the large form: no list of it names each of them. */
export const isLarge = ({ indicators }: Pick<DataSet, 'indicators'>): boolean =>
  indicators.length > 500

/** Every transcribed figure beside its place in the acts: the content of the page Sources. Those of a large set stand with their indicators alone. */
export function figuresBySource(dataSet: DataSet): SourcedFigure[] {
  const observations = isLarge(dataSet) ? [] : dataSet.observations
  const indicators = new Map(dataSet.indicators.map(({ id, label }) => [id, label]))
  return [
    ...observations.map(({ id, indicator, source }) =>
      Object.assign(
        {
          kind: 'observation' as const,
          id,
          indicator,
          label: indicators.get(indicator) ?? named(indicator),
        },
        cite(source),
      ),
    ),
    ...dataSet.amounts.map(({ id, label, source }) => ({
      kind: 'amount' as const,
      id,
      label,
      ...cite(source),
    })),
    ...dataSet.instalments.map(({ id, label, source }) => ({
      kind: 'instalment' as const,
      id,
      label,
      ...cite(source),
    })),
    ...dataSet.deliverables.map(({ id, label, source }) => ({
      kind: 'deliverable' as const,
      id,
      label,
      ...cite(source),
    })),
    ...dataSet.projects.map(({ id, name, source }) => ({
      kind: 'project' as const,
      id,
      label: named(name),
      ...cite(source),
    })),
    ...dataSet.events.map(({ id, name, source }) => ({
      kind: 'event' as const,
      id,
      label: named(name),
      ...cite(source),
    })),
    ...dataSet.companies.map(({ id, name, source }) => ({
      kind: 'company' as const,
      id,
      label: named(name),
      ...cite(source),
    })),
    ...dataSet.citedActs.map(({ id, label, source }) => ({
      kind: 'citedAct' as const,
      id,
      label,
      ...cite(source),
    })),
  ]
}
