import { useEffect } from 'react'
import type { Document } from '../../document/document'

/** A text as CSS writes one: quotes and what could end it are escaped. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f<]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`

/**
 * Margins of the printed pages: title, page of pages, and on each of them that the figures are simulated. A style sheet of the page's own,
 * because the margins of paper take no element.
 */
export function usePaper({
  title,
  simulated,
  words,
}: Pick<Document, 'title' | 'simulated' | 'words'>): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    const size = 'font: 8pt system-ui, sans-serif; color: #333;'
    // Only while printing: a style sheet that changes has the whole page styled anew, at each letter of a title.
    const before = (): void => {
      sheet.replaceSync(
        `@page dossier { margin: 18mm 14mm 18mm;
          @bottom-left { content: ${quoted(title)}; ${size} }
          @bottom-right { content: ${quoted(`${words.page} `)} counter(page) " / " counter(pages); ${size} }
          ${simulated ? `@top-right { content: ${quoted(words.simulated)}; ${size} font-weight: 600; }` : ''}
        }`,
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    }
    const after = (): void => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      after()
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [title, simulated, words.page, words.simulated])
}
