/** What a person makes of a result, apart from the computed reading. */
export const opinions = ['favourable', 'reserved', 'unfavourable'] as const
export type Opinion = (typeof opinions)[number]
