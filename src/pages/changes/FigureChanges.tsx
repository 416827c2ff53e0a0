import type { CatalogueFigure } from '../../api/catalogueFigure'
import { formatDay } from '../../format/dates'
import type { UnitWords } from '../../format/figures'
import { qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ViewState } from '../../address/viewState'
import styles from './Changes.module.css'
import type { NamedChange } from '../../subjects/changes/changesView'
import { FoldingTable } from '../../ui/FoldingTable'
import { figureWords } from '../../subjects/changes/figureWords'
import { NamedIndicator } from './NamedIndicator'
import { Step } from './Step'

interface Props {
  readonly title: string
  /** What is said where nothing changed. */
  readonly none: string
  readonly changes: readonly NamedChange[]
  readonly lasting: ViewState
}

/** A figure with its unit and how sure it is; one without a number is quoted, in French. */
function Figure({
  figure,
  unit,
}: {
  readonly figure: CatalogueFigure
  readonly unit: UnitWords | null
}) {
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

/** New figures, or revised ones with the old beside the new and the reason; each with its step towards the target. */
export function FigureChanges({ title, none, changes, lasting }: Props) {
  const isRevision = changes.some(({ before }) => before !== null)
  const hasTargets = changes.some(({ target }) => target !== null)
  const columns = [
    m.changes_column_indicator(),
    ...(isRevision
      ? [m.changes_column_before(), m.changes_column_after()]
      : [m.changes_column_figure()]),
    ...(hasTargets ? [m.changes_column_target()] : []),
    ...(isRevision ? [m.changes_column_reason()] : []),
    m.changes_column_known(),
  ]
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
          rows={changes.map(({ figure, before, target, name }) => ({
            id: figure.id,
            cells: [
              <NamedIndicator key="name" name={name} lasting={lasting} />,
              ...(isRevision
                ? [before === null ? '' : <Figure key="before" figure={before} unit={name.unit} />]
                : []),
              <Figure key="now" figure={figure} unit={name.unit} />,
              ...(hasTargets
                ? [
                    target === null ? (
                      ''
                    ) : (
                      <div key="target" className={styles.towards}>
                        <Figure figure={target} unit={name.unit} />
                        <Step
                          before={before?.value ?? null}
                          now={figure.value}
                          target={target.value}
                        />
                      </div>
                    ),
                  ]
                : []),
              ...(isRevision ? [typeset(figure.reason ?? '')] : []),
              formatDay(figure.known),
            ],
          }))}
        />
      )}
    </section>
  )
}
