import type { CatalogueReading } from '../../api/catalogue'
import type { CataloguePromise } from '../../api/catalogueFigure'
import { gradedAt } from '../../domain/revision'

/** The promises of a catalogue that are graded at `asOf`: one of a revised target, one of several wordings. */
export function promisesAt(
  { promises, figures, revised }: CatalogueReading,
  asOf: string,
): readonly CataloguePromise[] {
  return gradedAt(
    promises,
    [...revised].flatMap((indicator) => figures.get(indicator) ?? []),
    asOf,
  )
}
