import type { CatalogueFigure } from '../../data/catalogueFigure'
import { formatDay } from '../../format/dates'
import type { UnitWords } from '../../format/figures'
import { qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ViewState } from '../../viewState/viewState'
import styles from './Changes.module.css'
import type { NamedChange } from '../../parts/changes/changesView'
import { FoldingTable } from '../../ui/FoldingTable'
import { figureWords } from '../../parts/changes/figureWords'
import { NamedIndicator } from './NamedIndicator'

interface Props {
  readonly title: string
  /** What is said where nothing changed. */
  readonly none: string
  readonly changes: readonly NamedChange[]
  readonly lasting: ViewState
}

/** A figure with its unit and how sure it is; one without a number is quoted, in French. */
function Figure({ figure, unit }: { readonly figure: CatalogueFigure; readonly unit: UnitWords | null }) {
  const quality = qualityOf(figure)
  return (
    <>
      {figure.value === null ? (
        <q lang="fr" className={styles.words}>
          {m.changes_quoted({ words: typeset(figure.words, 'fr') }, { locale: 'fr' })}
        </q>
      ) : (
        figureWords(figure, unit)
      )}
      {quality === 'final' ? null : <span className={styles.scope}>{qualityWords[quality]()}</span>}
    </>
  )
}

/** New figures, or revised ones with the old beside the new and the reason. */
export function FigureChanges({ title, none, changes, lasting }: Props) {
  const isRevision = changes.some(({ before }) => before !== null)
  const columns = isRevision
    ? [
        m.changes_column_indicator(),
        m.changes_column_before(),
        m.changes_column_after(),
        m.changes_column_reason(),
        m.changes_column_known(),
      ]
    : [m.changes_column_indicator(), m.changes_column_figure(), m.changes_column_known()]
  return (
    <section>
      <h2>{title}</h2>
      {changes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <FoldingTable
          className={styles.table}
          title={title}
          columns={columns}
          rows={changes.map(({ figure, before, name }) => {
            const named = <NamedIndicator key="name" name={name} lasting={lasting} />
            const shown = <Figure key="now" figure={figure} unit={name.unit} />
            const known = formatDay(figure.known)
            return {
              id: figure.id,
              cells:
                before === null
                  ? [named, shown, known]
                  : [named, <Figure key="before" figure={before} unit={name.unit} />, shown, typeset(figure.reason ?? ''), known],
            }
          })}
        />
      )}
    </section>
  )
}
