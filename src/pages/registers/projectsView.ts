import type { Nature } from '../../domain/observation'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ViewState } from '../../address/viewState'
import type { Project } from './registerData'
import {
  byName,
  byYear,
  letterHead,
  type RegisterShape,
  type RegisterView,
  registerView,
  yearHead,
  yearValue,
} from './registerView'

export const projectSortings = ['annee', 'nom', 'dispositif'] as const
export type ProjectSorting = (typeof projectSortings)[number]

/** Natures that a row can bear; a figure may count "L/A", a row never. */
export const rowNatures = ['L', 'A', 'F'] as const satisfies readonly Nature[]

/** Value of the nature filter for rows of which the act says none. */
export const noNature = 'aucune'

const orders: Readonly<Record<ProjectSorting, (a: Project, b: Project) => number>> = {
  annee: (a, b) => byYear(a.year, b.year),
  nom: (a, b) => byName(a.name, b.name),
  dispositif: (a, b) =>
    a.scheme === b.scheme
      ? 0
      : a.scheme === null
        ? 1
        : b.scheme === null
          ? -1
          : byName(a.scheme, b.scheme),
}

const heads: Readonly<Record<ProjectSorting, (project: Project) => string>> = {
  annee: ({ year }) => yearHead(year),
  nom: ({ name }) => letterHead(name),
  dispositif: ({ scheme }) => (scheme === null ? m.registers_no_scheme() : typeset(scheme, 'fr')),
}

const shape: RegisterShape<Project> = {
  filters: {
    exercice: ({ year }) => [yearValue(year)],
    statut: ({ natures }) => (natures.length === 0 ? [noNature] : natures),
    territoire: ({ territory }) => [territory],
  },
  textOf: ({ name, scheme, note }) =>
    [name, scheme ?? '', note?.fr ?? '', note?.en ?? ''].join(' '),
  sortings: projectSortings.map((id) => ({ id, compare: orders[id], headOf: heads[id] })),
}

export interface ProjectsView extends RegisterView<Project> {
  /** Rows by nature. A row of two natures counts in both, so that these numbers are never added. */
  readonly natures: readonly {
    readonly nature: (typeof rowNatures)[number] | null
    readonly count: number
  }[]
}

/** The register of projects for a view state. */
export function projectsView(projects: readonly Project[], state: ViewState): ProjectsView {
  const view = registerView(projects, shape, state)
  const natures = [
    ...rowNatures.map((nature) => ({
      nature,
      count: view.rows.filter((row) => row.natures.includes(nature)).length,
    })),
    { nature: null, count: view.rows.filter((row) => row.natures.length === 0).length },
  ]
  return { ...view, natures: natures.filter(({ nature, count }) => nature !== null || count > 0) }
}
