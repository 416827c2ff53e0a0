import { currentLocale } from '../../format/locale'
import { qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ActSource } from '../../subjects/source/ActSource'
import { WithFrench } from '../../ui/WithFrench'
import type { ViewState } from '../../address/viewState'
import { natureWord } from './natureWord'
import styles from './Register.module.css'
import type { Project, RegisterContext } from './registerData'
import { registerNames } from './registerNames'
import { RegisterTable } from './RegisterTable'

interface Props {
  readonly projects: readonly Project[]
  readonly context: RegisterContext
  readonly lasting: ViewState
}

/** The projects that acts name, a line each; what an act does not say of a project is left empty. */
export function ProjectsTable({ projects, context, lasting }: Props) {
  const { territory } = registerNames(context)
  const columns = [
    { id: 'project', label: m.registers_column_project() },
    { id: 'year', label: m.registers_column_year(), isNumber: true },
    { id: 'scheme', label: m.registers_column_scheme() },
    { id: 'nature', label: m.registers_column_nature() },
    { id: 'territory', label: m.registers_column_territory() },
    { id: 'source', label: m.registers_column_source() },
  ]
  return (
    <RegisterTable
      caption={m.registers_projects_table()}
      columns={columns}
      rows={projects.map(
        ({
          id,
          name,
          year,
          scheme,
          natures,
          collaborative,
          european,
          territory: where,
          status,
          note,
          source,
        }) => ({
          id,
          cells: [
            <div key="project">
              <bdi lang="fr">{name}</bdi>
              {status === undefined || status === 'final' ? null : (
                <span className={styles.sub}>{qualityWords[status]()}</span>
              )}
              {note === undefined ? null : (
                <span className={styles.sub}>
                  <WithFrench text={note[currentLocale()]} />
                </span>
              )}
            </div>,
            <span key="year">{year ?? m.registers_no_year()}</span>,
            scheme === null ? null : (
              <span key="scheme" lang="fr">
                {typeset(scheme, 'fr')}
              </span>
            ),
            <div key="nature">
              {natures.length === 0 ? (
                <span className={styles.soft}>{m.scope_no_nature()}</span>
              ) : (
                natures.map(natureWord).join(', ')
              )}
              {collaborative === true ? (
                <span className={styles.sub}>{m.registers_collaborative()}</span>
              ) : null}
              {european === true ? (
                <span className={styles.sub}>{m.registers_european()}</span>
              ) : null}
            </div>,
            <span key="territory" className={styles.soft}>
              {territory(where)}
            </span>,
            <span key="source" className={styles.sub}>
              <ActSource
                act={source.act}
                section={source.section}
                acts={context.acts}
                lasting={lasting}
              />
            </span>,
          ],
        }),
      )}
    />
  )
}
