import { type CutFigures, cutFigures } from './catalogueFigures'
import type { DataSet, ObservationRecord } from './dataSet'

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Years in which a target is promised: those its period touches, else those of its programme. */
function exercisesOf(target: ObservationRecord, dataSet: DataSet): number[] {
  const period =
    target.period ?? dataSet.programmes.find(({ id }) => id === target.programme)?.period
  if (!period) return []
  const [first, last] = [yearOf(period.start), yearOf(period.end)]
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}

/** Exercises for which the data set holds a promise, latest first; the year of the set where it holds none. */
export function exercisesIn(dataSet: DataSet): number[] {
  const targets = dataSet.observations.filter(
    ({ role, programme }) => role === 'target' && programme !== null,
  )
  const years = targets.flatMap((target) => exercisesOf(target, dataSet))
  return [...new Set(years.length === 0 ? [yearOf(dataSet.asOf)] : years)].toSorted((a, b) => b - a)
}

/** Indicators whose trajectories come in one file. */
export const groupSize = 64

interface ExerciseFigures extends CutFigures {
  readonly promises: readonly ObservationRecord[]
  /** Ids of the promised indicators, in the order of the catalogue, then of those that nobody ever promised. */
  readonly indicatorIds: ReadonlySet<string>
}

/** The figures cut, and all as the overview lists the promises, by programme and axis: what is read together lies together. */
function cutInOrder(
  promises: readonly ObservationRecord[],
  figures: readonly ObservationRecord[],
  { programmes }: DataSet,
): ExerciseFigures {
  const keys = programmes.flatMap(({ id, axes }) => [
    ...axes.map((axis) => `${id} ${axis.id}`),
    `${id} null`,
  ])
  const places = new Map(keys.map((key, place) => [key, place]))
  const placeOf = ({ programme, axis }: ObservationRecord): number =>
    places.get(`${programme} ${axis}`) ?? places.size
  const sorted = promises.toSorted((a, b) => placeOf(a) - placeOf(b))
  const indicatorIds = new Set(sorted.map(({ indicator }) => indicator))
  const order = new Map([...indicatorIds].map((id, place) => [id, place]))
  const orderOf = ({ indicator }: ObservationRecord): number => order.get(indicator) ?? order.size
  const isFirst = (figure: ObservationRecord): boolean => orderOf(figure) < groupSize
  const cut = cutFigures(sorted, figures)
  return {
    // What the first screen draws comes with the first answer.
    needed: [...cut.needed, ...cut.drawn.filter(isFirst)].toSorted(
      (a, b) => orderOf(a) - orderOf(b),
    ),
    drawn: cut.drawn.filter((figure) => !isFirst(figure)),
    promises: sorted,
    indicatorIds,
  }
}

/** The exercise whose catalogue holds a result that nobody promised: that of its year, else the nearest before it, else the first. */
function exerciseOfResult({ period, known }: ObservationRecord, exercises: readonly number[]) {
  const year = yearOf(period?.end ?? known)
  return exercises.find((exercise) => exercise <= year) ?? exercises.at(-1)
}

/** Results of a year whose indicators no programme ever promised anything of, with what the acts say around them. */
function unpromised(dataSet: DataSet, exercise: number): readonly ObservationRecord[] {
  const { observations } = dataSet
  const promised = new Set(
    observations.flatMap(({ role, programme, indicator }) =>
      role === 'target' && programme !== null ? [indicator] : [],
    ),
  )
  const exercises = exercisesIn(dataSet)
  return observations.filter(
    (figure) => !promised.has(figure.indicator) && exerciseOfResult(figure, exercises) === exercise,
  )
}

/** Figures beside the promises from which a catalogue is cut: most of them would come before the first row without being shown. */
const manyFigures = 2000

const known = new WeakMap<DataSet, Map<number, ExerciseFigures>>()

/** Every promise of a year and the figures beside it, gone through once for both languages. */
export function figuresOfExercise(dataSet: DataSet, exercise: number): ExerciseFigures {
  const exercises = known.get(dataSet) ?? new Map<number, ExerciseFigures>()
  known.set(dataSet, exercises)
  const before = exercises.get(exercise)
  if (before !== undefined) return before
  const promises = dataSet.observations.filter(
    (target) =>
      target.role === 'target' &&
      target.programme !== null &&
      exercisesOf(target, dataSet).includes(exercise),
  )
  const promised = new Set(promises.map(({ id }) => id))
  const ids = new Set(promises.map(({ indicator }) => indicator))
  const indicatorIds = new Set(dataSet.indicators.map(({ id }) => id).filter((id) => ids.has(id)))
  const figures = dataSet.observations.filter(
    ({ id, indicator }) => indicatorIds.has(indicator) && !promised.has(id),
  )
  if (figures.length > manyFigures) {
    const cut = cutInOrder(promises, figures, dataSet)
    exercises.set(exercise, cut)
    return cut
  }
  const bare = unpromised(dataSet, exercise)
  const found = {
    needed: [...figures, ...bare],
    drawn: [],
    promises,
    indicatorIds: new Set([...indicatorIds, ...bare.map(({ indicator }) => indicator)]),
  }
  exercises.set(exercise, found)
  return found
}
