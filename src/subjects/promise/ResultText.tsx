import type { ReactNode } from 'react'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { NotPublished } from '../reading/NotPublished'
import type { ResultWords } from './rowWords'

interface Props {
  readonly result: Pick<ResultWords, 'figure' | 'words'>
  readonly figureClass?: string | undefined
  readonly wordsClass?: string | undefined
}

/** The result of a promise: its figure, else the words of the act, marked as French; "n. p." where nothing is published. */
export function ResultText({ result, figureClass, wordsClass }: Props): ReactNode {
  if (result.words !== null)
    return (
      <q className={wordsClass} lang="fr">
        {typeset(m.overview_quoted({ words: result.words }, { locale: 'fr' }), 'fr')}
      </q>
    )
  return result.figure === null ? (
    <NotPublished />
  ) : (
    <span className={figureClass}>{result.figure}</span>
  )
}
