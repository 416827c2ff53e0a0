import { m } from '../../format/words'
import { end, plain, start, type Table } from '../../subjects/table/table'
import { natureWord } from './natureWord'
import { nameCell, quotedCell, sourceCell, sourceColumn, yesNo } from './registerCells'
import type { Project, RegisterContext } from './registerData'
import { registerNames } from './registerNames'

/** The projects that acts name, a line each; what an act does not say of a project is left empty. */
export function describeProjects(projects: readonly Project[], context: RegisterContext): Table {
  const { territory } = registerNames(context)
  return {
    caption: m.registers_projects_table(),
    columns: [
      start(m.registers_column_project()),
      end(m.registers_column_year()),
      start(m.registers_column_scheme()),
      {
        ...start(m.registers_column_nature()),
        heads: [m.registers_column_nature(), m.registers_collaborative(), m.registers_european()],
      },
      start(m.registers_column_territory()),
      sourceColumn(),
    ],
    rows: projects.map((project) => {
      const { id, year, scheme, natures, collaborative, european } = project
      return {
        id,
        cells: [
          nameCell(project),
          { ...plain(String(year ?? m.registers_no_year())), values: [year] },
          quotedCell(scheme),
          {
            ...plain(
              natures.length === 0 ? m.scope_no_nature() : natures.map(natureWord).join(', '),
              [
                ...(collaborative === true ? [m.registers_collaborative()] : []),
                ...(european === true ? [m.registers_european()] : []),
              ],
            ),
            values: [natures.join(' '), yesNo(collaborative), yesNo(european)],
          },
          plain(territory(project.territory)),
          sourceCell(project, context),
        ],
      }
    }),
  }
}
