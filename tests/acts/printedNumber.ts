const words: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
}

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  md: 1e9,
  mds: 1e9,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
}

const numeral =
  /(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)([.,]\d+)?[ \u00a0\u202f]?((?:k|Md?s?)(?=€| ?€)|millions?|milliards?)?/giu

/** Every number that a few French words of an act print: "45 000 €", "2,1M€", "45 K€", "une soixantaine", "12 aine". */
export function numbersPrinted(printed: string): number[] {
  const digits = [...printed.matchAll(numeral)].map(
    ([, whole = '', decimals = '', multiplier = '']) => {
      const number = Number(`${whole.replace(/\D/g, '')}${decimals.replace(',', '.')}`)
      return Number((number * (multipliers[multiplier.toLowerCase()] ?? 1)).toPrecision(12))
    },
  )
  const spelt = printed
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => words[word] ?? [])
  return [...digits, ...spelt]
}

/** True where the words hold a figure in digits that is no year. */
export function printsFigure(printed: string): boolean {
  return [...printed.matchAll(/\d+/g)].some(([digits]) => !/^(?:19|20)\d\d$/.test(digits))
}
