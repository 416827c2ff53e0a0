import type { ParsedCatalogue } from '../../api/catalogue'
import type { CataloguePromise } from '../../api/catalogueFigure'
import { gradedAt } from '../../domain/revision'

/** The promises of a catalogue that are graded at `asOf`: one of a revised target, one of several wordings. */
export function promisesAt(
  { promises, figures, revised }: ParsedCatalogue,
  asOf: string,
): readonly CataloguePromise[] {
  return gradedAt(
    promises,
    [...revised].flatMap((indicator) => figures.get(indicator) ?? []),
    asOf,
  )
}
