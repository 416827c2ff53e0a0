// eslint-disable-next-line no-control-regex -- they are what must go
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** What XML refuses is left out of a text: control characters and halves of characters. A comment may hold anything. */
export const legalText = (text: string): string =>
  text.replaceAll(refused, '').replaceAll(/\r\n?/g, '\n')

/** The same object with legal texts throughout. */
export function withLegalTexts<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'string' ? legalText(one) : one,
  )
}
