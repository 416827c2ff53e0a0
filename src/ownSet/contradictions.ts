import type { DataSet } from '../publish/dataSet'
import type { CountedFigure } from './counts'

type Contradiction = DataSet['contradictions'][number]

/** A total that was typed and the count of the rows that do not agree: both are kept, each with its source. */
export function contradictionsOf(counts: readonly CountedFigure[]): Contradiction[] {
  return counts.flatMap(({ rule, figure, typed }) =>
    typed.map((other, place): Contradiction => {
      const [counted, said] = [Number(figure.value), Number(other.value)]
      const gap = `${said} − ${counted} = ${Number((said - counted).toPrecision(12))}`
      return {
        id: place === 0 ? `ecart-${rule.id}` : `ecart-${rule.id}-${place + 1}`,
        kind: 'twoFigures',
        title: {
          fr: `${rule.label.fr} : registre et total saisi`,
          en: `${rule.label.en}: register and typed total`,
        },
        arithmetic: { fr: gap, en: gap },
        statements: [
          {
            label: { fr: 'Compté du registre', en: 'Counted from the register' },
            value: counted,
            unit: figure.unit,
            retained: true,
            source: figure.source,
          },
          {
            label: { fr: 'Total saisi', en: 'Typed total' },
            value: said,
            unit: other.unit,
            retained: false,
            source: other.source,
          },
        ],
        why: {
          fr: 'Le compte est retenu : chacune de ses lignes peut être ouverte.',
          en: 'The count is retained: each of its rows can be opened.',
        },
        rounding: false,
        state: 'open',
        concerns: [figure.id, other.id],
        computations: [],
      }
    }),
  )
}

/** True for a contradiction that an earlier count of one of these figures gave. */
export const isAbout = (
  { id, concerns }: Contradiction,
  figures: readonly { readonly id: string }[],
): boolean => id.startsWith('ecart-') && figures.some((figure) => concerns.includes(figure.id))
