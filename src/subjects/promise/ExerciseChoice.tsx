import type { ViewStateControl } from '../../address/useViewState'
import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'

interface Props {
  readonly years: readonly number[]
  /** The exercise that stands for none in the address. */
  readonly latest: number | undefined
  /** The year that is shown, or `tous`. */
  readonly exercise: string
  readonly change: ViewStateControl['change']
}

/** The exercise that a list shows, or all of them. */
export function ExerciseChoice({ years, latest, exercise, change }: Props) {
  return (
    <Choice
      label={m.overview_exercise()}
      value={exercise}
      options={[
        ...years.map((year) => ({ value: String(year), label: String(year) })),
        { value: 'tous', label: m.overview_exercise_all() },
      ]}
      onChoose={(value) => change({ exercice: value === String(latest) ? undefined : value })}
    />
  )
}
