import type { WriteSheet } from 'hucre/xlsx'
import { filled } from '../pattern'

/** Inches. */
const margins = { top: 0.4, bottom: 0.6, left: 0.4, right: 0.4, header: 0.2, footer: 0.3 }

/** A4 one page across, as many down as it takes, numbered under the name of the sheet. */
export function paperOf(
  orientation: 'portrait' | 'landscape',
  pageWords: string,
  more: NonNullable<WriteSheet['pageSetup']> = {},
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
      ...more,
    },
    headerFooter: { oddFooter: `&L&A&R${filled(pageWords, { page: '&P', pages: '&N' })}` },
  }
}
