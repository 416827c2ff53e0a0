/** Size of a file that is opened, in bytes. */
export const maxFileBytes = 20_000_000
/** Entries of a workbook's archive. */
export const maxZipEntries = 2_000
/** Size of all parts of a workbook once inflated, in bytes: as the archive declares it, and again as it comes out. */
export const maxInflatedBytes = 100_000_000
/** How many times larger a part may come out than it is stored, once it is larger than `ratioFloorBytes`. */
export const maxInflateRatio = 200
/** Size up to which a part may have any ratio, in bytes: an empty sheet packs very well. */
export const ratioFloorBytes = 2_000_000
/** Sheets of a workbook. */
export const maxSheets = 50
/** Rows of a sheet, or lines of a text file. */
export const maxRows = 50_000
/** Columns of a sheet. */
export const maxColumns = 256
/** Places from the first to the last filled one of every row, over all sheets: fifty thousand rows of forty columns. */
export const maxCells = 2_000_000
/** Characters of a cell, as in a spreadsheet. */
export const maxCellCharacters = 32_767
/** Time that a file may take to be read before the worker is stopped, in milliseconds. */
export const maxReadMilliseconds = 30_000
/** Findings that are listed one by one on the page; the others are counted. */
export const maxListedFindings = 100
/** Findings that are kept for the marked copy of a file; the others are counted. */
export const maxKeptFindings = 5_000
/** Rows at the top of a sheet among which its header is looked for. */
export const maxHeaderRow = 40
