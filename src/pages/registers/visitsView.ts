import { byText } from '../../domain/order'
import type { ViewState } from '../../address/viewState'
import type { Deliverable, RegisterContext, Visit } from './registerData'
import {
  byName,
  letterHead,
  type RegisterShape,
  type RegisterView,
  registerView,
  yearHead,
  yearValue,
} from './registerView'

const yearOfVisit = ({ period }: Visit): number | null =>
  period === null ? null : Number(period.end.slice(0, 4))

const shape: RegisterShape<Visit> = {
  filters: {
    exercice: (visit) => [yearValue(yearOfVisit(visit))],
    territoire: ({ territory }) => [territory],
    domaine: ({ market }) => (market === null ? [] : [market]),
  },
  textOf: ({ company }) => company,
  sortings: [
    {
      id: 'date',
      compare: (a, b) => byText(a.period?.start ?? '~', b.period?.start ?? '~'),
      headOf: (visit) => yearHead(yearOfVisit(visit)),
    },
    {
      id: 'nom',
      compare: (a, b) => byName(a.company, b.company),
      headOf: ({ company }) => letterHead(company),
    },
  ],
}

/** The register of visits for a view state. */
export const visitsView = (visits: readonly Visit[], state: ViewState): RegisterView<Visit> =>
  registerView(visits, shape, state)

/** Tables that agreements ask for as evidence of the visits, with the columns that they name. */
export function visitTables({
  programmes,
  indicators,
  reference,
}: Pick<RegisterContext, 'programmes' | 'indicators' | 'reference'>): readonly Deliverable[] {
  const figures = new Set(
    indicators
      .filter(({ indicator }) =>
        reference.fed.some((fed) => fed.register === 'visits' && fed.indicator === indicator.id),
      )
      .flatMap(({ observations }) => observations.map(({ id }) => id)),
  )
  return programmes.deliverables.filter(
    ({ requiredColumns, evidences }) =>
      requiredColumns.length > 0 && (evidences ?? []).some((id) => figures.has(id)),
  )
}
