import { useQueries, useQuery } from '@tanstack/react-query'
import type { DataIndex } from '../../api/apiIndex'
import { allCatalogueQueries } from '../../api/queries'
import { resourceQuery } from '../../api/resourceQueries'
import { together } from '../../api/together'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'

/** What a subject is called where its own section cannot be read: from what names all of its kind. `undefined` without an index, or where nothing names it. */
export function useSubjectName(index: DataIndex | undefined, subject: string): string | undefined {
  const language = currentLocale()
  const { loaded } = useQueries({
    queries: allCatalogueQueries(index, language),
    combine: together,
  })
  const programmes = useQuery(resourceQuery(index, 'programmes'))
  const funders = useQuery(resourceQuery(index, 'funders'))
  const [kind, id = ''] = subject.split(/:(.*)/s)
  const namers = new Map<string | undefined, () => string | undefined>([
    [
      'indicator',
      () => loaded.find(({ indicators }) => indicators.has(id))?.indicators.get(id)?.label,
    ],
    ['programme', () => programmes.data?.programmes.find((one) => one.id === id)?.label[language]],
    ['funder', () => funders.data?.funders.find((one) => one.id === id)?.name[language]],
  ])
  const name = namers.get(kind)?.()
  return name === undefined ? undefined : typeset(name)
}
