import * as z from 'zod/mini'
import { Day, Id, Label } from '../api/wire/observation'
import type { SetFiles } from './setFiles'
import { fedTables } from './ownSet'

const Kept = z.object({
  version: z.literal(1),
  origin: z.object({
    base: z.object({ id: Id, label: Label }),
    files: z.array(z.object({ id: Id, name: z.string(), known: Day })),
    fed: z.array(z.enum(fedTables)),
  }),
  files: z.array(z.tuple([z.string(), z.string()])),
})

/** What was stored, checked; `null` where it is none. */
export function setFilesIn(stored: unknown): SetFiles | null {
  const kept = Kept.safeParse(stored)
  return kept.success ? kept.data : null
}
