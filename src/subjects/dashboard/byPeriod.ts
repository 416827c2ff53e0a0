import { byText } from '../../domain/order'

type Programmes = ReadonlyMap<string, { readonly start: string; readonly end: string }>

const keyOf = (id: string, programmes: Programmes): string => {
  const period = programmes.get(id)
  return `${period?.end ?? ''} ${period?.start ?? ''} ${id}`
}

/** Order of things that belong to programmes: the latest first, of those that end together the one that began later, then by id. */
export const byPeriod =
  (programmes: Programmes) =>
  (a: { readonly programme: string }, b: { readonly programme: string }): number => {
    const [one, other] = [keyOf(a.programme, programmes), keyOf(b.programme, programmes)]
    return byText(other, one)
  }
