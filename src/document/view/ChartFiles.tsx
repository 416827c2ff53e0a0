import { useState } from 'react'
import { picturePng } from '../../charts/picturePng'
import type { DataIndex } from '../../api/apiIndex'
import type { Section } from '../document'
import { writeCsv } from '../../spreadsheet/csv'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { DownloadButton } from '../../ui/DownloadButton'
import { saveFile } from '../../ui/saveFile'
import { figuresCsv } from '../figuresCsv'
import { sectionPicture } from '../sectionPicture'

interface Props {
  readonly section: Section
  readonly index: DataIndex
  readonly asOf: string
}

/** Sharp on paper: pixels per unit of the drawing. */
const sharp = 3

/** The chart of a section to take away as a picture, and its figures as a table file; each names its sources and data set. */
export function ChartFiles({ section, index, asOf }: Props) {
  const [failed, setFailed] = useState(false)
  const language = currentLocale()
  const dataSet = index.dataset.label[language]
  const picture = sectionPicture(
    section,
    typeset(m.document_picture_set({ dataSet, day: formatDay(asOf) })),
  )
  const name = `jalons-${section.key.replaceAll(/[^a-z0-9]+/g, '-')}-${asOf}`
  const savePng = async (): Promise<void> => {
    if (picture === null) return
    try {
      saveFile(`${name}.png`, 'image/png', await picturePng(picture, sharp))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div role="group" aria-label={m.document_chart_files()}>
      {picture === null ? null : (
        <>
          <DownloadButton
            label={m.document_svg()}
            fileName={`${name}.svg`}
            type="image/svg+xml"
            content={() => picture.svg}
          />{' '}
          <button type="button" onClick={() => void savePng()}>
            {m.document_png()}
          </button>{' '}
        </>
      )}
      <DownloadButton
        label={m.document_csv()}
        fileName={`${name}.csv`}
        type="text/csv;charset=utf-8"
        content={() => writeCsv(figuresCsv(section, dataSet), language)}
      />
      <span role="status">{failed ? m.document_png_failed() : ''}</span>
    </div>
  )
}
