import type { Section } from '../document'
import { domainWord } from '../../format/domainWord'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { domainView } from '../../subjects/dashboard/domainView'
import type { OverviewData } from '../../subjects/promise/overviewView'
import { rowsPiece } from '../overviewSection'
import { plain } from '../../subjects/table/table'
import { note, sectionOf, type Sourcing } from '../pieces'
import { brief, briefly, wordsNote } from './briefly'

/** Rows that one slide and a third of a page hold. */
const most = 8

/** The promises of one domain, as its panel lists them: each figure with its axis, those in words counted. */
export function domainSection(
  key: string,
  data: OverviewData,
  domain: string,
  sourcing: Sourcing,
): Section {
  const tracks = domainView(data, domain)
  const rows = tracks.flatMap(({ figures }) => figures)
  const axes = tracks.flatMap(({ axis, programme, figures }) =>
    figures.map(() => typeset(axis ?? programme)),
  )
  const words = tracks.reduce((sum, track) => sum + track.words, 0)
  const piece = rowsPiece(domainWord(domain), rows, sourcing)
  const named = {
    ...piece,
    blocks: piece.blocks.map((block) =>
      block.type === 'table'
        ? Object.assign({}, block, {
            rows: block.rows.map(([first, ...cells], place) => [
              plain(first?.text ?? '', [axes[place] ?? '']),
              ...cells,
            ]),
          })
        : block,
    ),
  }
  return brief(
    sectionOf({ key, kind: 'panel', title: domainWord(domain), subtitle: '' }, [
      rows.length === 0
        ? note(m.dash_domain_none())
        : briefly(named, { columns: [0, 2, 1, 4], rows: most, notes: 1 }),
      ...wordsNote(words),
    ]),
  )
}
