import type { CatalogueFigure } from '../../api/catalogueFigure'
import type { Reading } from '../../domain/reading'

/** The act's words of a result that has no value ("trois réunions de pôles tenues"); `null` where none stands among `figures`. */
export function answerWordsIn(
  { answer }: Reading,
  figures: readonly CatalogueFigure[],
): string | null {
  if (answer === null || answer.value !== null) return null
  return figures.find(({ id }) => id === answer.id)?.words || null
}
