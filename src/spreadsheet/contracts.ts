import type { FileRow } from './readRow'
import type { SchemaId } from './schema'
import { type Filling, rowsOf } from './filling'
import type { TableReading } from './readRows'

/** What an act asks a table to say, in its own words, and the columns of ours that say it. */
interface Asked {
  readonly words: string
  readonly columns: readonly string[]
}

/** A table that an agreement asks for: which register it is cut from, and what must stand in it. */
export interface TableContract {
  /** Id of the deliverable in the data set. */
  readonly deliverable: string
  readonly programme: string
  readonly schema: SchemaId
  readonly asks: readonly Asked[]
}

/** Annex 1 of act 00171 and of IAM 2026, deliverables by axis; the words are those of the acts' transcription. */
export const tableContracts: readonly TableContract[] = [
  {
    deliverable: '2026-deliverable-projects-table',
    programme: 'animation-2026',
    schema: 'projects',
    asks: [
      { words: 'projets déposés', columns: ['name', 'year'] },
      { words: 'projets labellisés avec indicateurs TEE', columns: ['natures', 'tee'] },
      { words: 'entreprises', columns: ['companies'] },
      { words: 'entités de recherches', columns: ['laboratories'] },
      { words: 'montant des programmes', columns: ['amount'] },
      {
        words: 'montant obtenu des aides publiques liées à ces programmes',
        columns: ['publicAid'],
      },
    ],
  },
  {
    deliverable: '2026-deliverable-visits-table',
    programme: 'animation-2026',
    schema: 'visits',
    asks: [
      { words: 'entreprises', columns: ['company'] },
      { words: 'leurs effectifs', columns: ['staff'] },
      { words: "leurs chiffres d'affaires", columns: ['turnover'] },
    ],
  },
  {
    deliverable: '2026-deliverable-event-table',
    programme: 'animation-2026',
    schema: 'participations',
    asks: [
      { words: 'nombre de participants', columns: ['event', 'participants'] },
      {
        words: 'nom des entreprises impliquées et territoire GBM mentionné',
        columns: ['organisation', 'territory'],
      },
      { words: 'nombre de rendez-vous réalisés', columns: ['meetings'] },
      { words: 'avec quelle structure ou entreprise rencontrée', columns: ['metWith'] },
    ],
  },
  {
    deliverable: '2026-deliverable-axis-3-table',
    programme: 'animation-2026',
    schema: 'actions',
    asks: [
      { words: 'résultats obtenus sur chaque action', columns: ['action', 'result'] },
      {
        words: 'entreprises GBM impliquées sur chaque action',
        columns: ['organisation', 'territory'],
      },
      {
        words: 'détail des prestations déployées auprès des entreprises GBM',
        columns: ['action', 'actionKind'],
      },
      { words: 'bénéficiaires de GBM', columns: ['organisation', 'territory'] },
      {
        words: 'entreprises participantes aux masterclass',
        columns: ['actionKind', 'organisation'],
      },
      {
        words: "nombre de mise en relation entre donneurs d'ordres et sous-traitants",
        columns: ['actionKind'],
      },
    ],
  },
  {
    deliverable: '2026-deliverable-asd-table',
    programme: 'animation-2026',
    schema: 'actions',
    asks: [
      { words: 'résultats sur chaque objectif', columns: ['objective', 'result'] },
      {
        words:
          'nombre et identité des entreprises ou tout acteur du territoire GBM impliqué dans les évènements',
        columns: ['actionKind', 'organisation', 'territory'],
      },
      { words: 'informations sur le projet labellisé', columns: ['actionKind', 'action'] },
      { words: 'listing des entreprises rencontrées', columns: ['actionKind', 'organisation'] },
      {
        words: 'entreprises participantes aux webinaires',
        columns: ['actionKind', 'organisation'],
      },
      {
        words: 'entreprises ayant bénéficiées des accompagnements',
        columns: ['actionKind', 'organisation'],
      },
    ],
  },
  {
    deliverable: '2026-iam-deliverable-asd-table',
    programme: 'iam-2026',
    schema: 'sector',
    asks: [
      { words: "nom de l'entreprise", columns: ['company'] },
      { words: 'nom du dirigeant', columns: ['head'] },
      { words: 'date de création', columns: ['founded'] },
      { words: 'activité', columns: ['activity'] },
      { words: 'effectif', columns: ['staff'] },
      { words: "chiffre d'affaires", columns: ['turnover'] },
      { words: "part de chiffre d'affaires dans la filière ASD", columns: ['asdShare'] },
      { words: 'positionnement dans la chaîne de valeurs', columns: ['position'] },
      { words: 'laboratoire concerné', columns: ['company', 'kind'] },
      { words: 'nom du directeur', columns: ['head'] },
    ],
  },
]

/** Columns that the contract asks for, in its order, each once. */
export const askedColumns = ({ asks }: TableContract): readonly string[] => [
  ...new Set(asks.flatMap(({ columns }) => columns)),
]

export interface Missing extends Filling {
  readonly column: string
  /** Rows of the table. */
  readonly of: number
}

/** What lacks in a table for the act: "chiffre d'affaires : 37 vides sur 110". Columns that are filled throughout are left out. */
export function missingOf(
  { filling }: Pick<TableReading, 'filling'>,
  contract: TableContract,
): readonly Missing[] {
  return askedColumns(contract).flatMap((column) => {
    const counts = Object.hasOwn(filling, column) ? filling[column] : undefined
    if (counts === undefined || rowsOf(counts) === counts.filled) return []
    return [{ column, ...counts, of: rowsOf(counts) }]
  })
}

export interface Scope {
  /** Id of a territory; `null` for all of them. */
  readonly territory: string | null
  /** First and last day of what counts; `null` for all. */
  readonly period: { readonly start: string; readonly end: string } | null
}

function isWithin({ values }: FileRow, { territory, period }: Scope): boolean {
  if (territory !== null && values.territory !== territory) return false
  if (period === null) return true
  const { date = null, year = null } = values
  if (typeof year === 'number')
    return period.start <= `${year}-01-01` && `${year}-12-31` <= period.end
  if (typeof date === 'object' && date !== null && 'start' in date)
    return period.start <= date.start && date.end <= period.end
  return true
}

/** The rows of a register that belong in a table for one scope (GBM, BFC, Dijon) and period. A row without a date is kept: nothing says that it lies outside. */
export const scopedRows = (rows: readonly FileRow[], scope: Scope): readonly FileRow[] =>
  rows.filter((row) => isWithin(row, scope))
