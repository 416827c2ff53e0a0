/** How far an amount has come, from a wish to a payment. */
export const stages = [
  'envisaged',
  'indicative',
  'inPrinciple',
  'proposed',
  'voted',
  'signed',
  'paid',
] as const

/** Without tax, with tax, or not said: amounts of two bases are never compared without saying so. */
export const taxBases = ['HT', 'TTC', 'unsaid'] as const
