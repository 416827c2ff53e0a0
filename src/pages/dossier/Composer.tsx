import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { Waiting } from '../../ui/Waiting'
import { useViewState } from '../../address/useViewState'
import { AddFiltered } from './AddFiltered'
import { AddText } from './AddText'
import { AddSearched } from './AddSearched'
import { AddTemplate } from './AddTemplate'
import { choicesQuery } from './choices'
import styles from './Dossier.module.css'
import { MakingNotice } from './MakingNotice'
import type { DossierControl } from './useDossier'
import { type Adding, useAdding } from './useAdding'

interface Props {
  readonly index: DataIndex
  readonly control: DossierControl
}

/** The ways to fill a dossier: a template, the promises that filters let through, a search, a page of text. */
export function Composer({ index, control }: Props) {
  const { state, change } = useViewState()
  const { data, error, refetch } = useQuery({
    ...choicesQuery(index, state, currentLocale()),
    placeholderData: keepPreviousData,
  })
  const adding: Adding = useAdding(index, control)
  if (data === undefined)
    return error === null ? <Waiting /> : <Failure error={error} onRetry={() => void refetch()} />
  const { view, candidates } = data
  const years = index.exercises.map(({ year }) => year)
  return (
    <section className={styles.composer} aria-labelledby="dossier-add">
      <h2 id="dossier-add">{m.dossier_add()}</h2>
      <AddTemplate choices={data} adding={adding} control={control} />
      <AddFiltered
        view={view}
        years={years}
        state={state}
        change={change}
        adding={adding}
        dossier={control.dossier}
      />
      <AddSearched candidates={candidates} adding={adding} dossier={control.dossier} />
      <AddText control={control} />
      <MakingNotice making={adding.making} missing={adding.missing} />
    </section>
  )
}
