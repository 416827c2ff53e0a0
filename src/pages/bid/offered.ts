import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
import { byText } from '../../domain/order'
import { folded } from '../../format/freeText'
import { typeset } from '../../format/typography'
import { headlineOf } from '../../subjects/dashboard/headline'

/** Indicators that targets may be proposed for: the headline ones in their order, then the others by name. */
export function offered(
  index: DataIndex,
  catalogue: ParsedCatalogue,
): readonly { readonly value: string; readonly label: string }[] {
  const headline = headlineOf(index, catalogue).map(({ indicator }) => indicator)
  const place = (id: string): number =>
    headline.includes(id) ? headline.indexOf(id) : headline.length
  return [...catalogue.indicators]
    .map(([value, { label }]) => ({ value, label: typeset(label) }))
    .toSorted(
      (one, other) =>
        place(one.value) - place(other.value) || byText(folded(one.label), folded(other.label)),
    )
}
