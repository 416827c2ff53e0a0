/** Text by which a row is known as a total, a note or an example: drawn rows do not begin with it. */
export const leftOutText = (text: string): boolean =>
  /^[*(]|^\P{L}*(?:sous|total|totaux|ensemble|somme|sum|subtotal|grand|moyenne|average|cumul|source|nota|nb|n\b)/iu.test(
    text,
  )
