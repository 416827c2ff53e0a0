/** An index that names no pack: each file of its set is asked for by itself, so that a fault of one has its place. */
export function withoutPacks(index: string): string {
  const { packs: _, ...rest } = JSON.parse(index) as Record<string, unknown>
  return JSON.stringify(rest)
}
