import { memo } from 'react'
import type { DocumentWords, Section } from '../../document/document'
import { SectionView } from '../../document/view/SectionView'
import { SectionLink } from './SectionLink'

interface Props {
  readonly section: Section
  readonly words: DocumentWords
  readonly number: number
  /** Its page; `null` for a page of text. */
  readonly address: string | null
}

/** One section of the preview; drawn anew only when it is another one. */
export const PreviewSection = memo(({ section, words, number, address }: Props) => (
  <SectionView section={section} words={words} heading="h3" id={`section-${number}`}>
    {address === null ? null : <SectionLink to={address} title={section.title} />}
  </SectionView>
))
