/** The code of this page asked for anew, where that can be had at all (`renewCode.ts`). */
export const renewed = (): Promise<void> =>
  import('../api/renewCode').then(
    ({ renewCode }) => renewCode(),
    () => undefined,
  )
