import '../../api/wire/jitless'
import * as z from 'zod/mini'

/** Typed cells, of a report or of a bid, as a file or this browser holds them: by row and column, letter for letter. */
export const CellsShape = z.record(
  z.string(),
  z.record(z.string(), z.string().check(z.maxLength(4000))),
)
/** Sets of cells by name: reports by data set, bids by data set and version. */
export const ReportsShape = z.record(z.string(), CellsShape)
