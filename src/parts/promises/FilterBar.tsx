import { domains } from '../../domain/indicator'
import { domainWords, statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import type { ViewStateControl } from '../../viewState/useViewState'
import styles from './FilterBar.module.css'
import { type OverviewView, sortings } from './overviewView'
import { SearchField } from './SearchField'

interface Props {
  readonly view: Pick<OverviewView, 'filters' | 'options' | 'sorting'>
  readonly years: readonly number[]
  /** The year that is shown, or `tous`. */
  readonly exercise: string
  readonly change: ViewStateControl['change']
}

/** Which promises are shown, and in which order. Every choice stands in the address. */
export function FilterBar({ view, years, exercise, change }: Props) {
  const { filters, options, sorting } = view
  const latest = String(years[0])
  const sortWords = {
    programme: m.overview_sort_programme(),
    indicateur: m.overview_sort_indicateur(),
    ecart: m.overview_sort_ecart(),
    statut: m.overview_sort_statut(),
  }
  const choose = (key: 'financeur' | 'programme' | 'territoire' | 'domaine' | 'statut') => (value: string) =>
    change({ [key]: value === '' ? undefined : value })
  return (
    <form role="search" aria-label={m.overview_filters()} className={styles.bar} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={m.overview_exercise()}
        value={exercise}
        options={[
          ...years.map((year) => ({ value: String(year), label: String(year) })),
          { value: 'tous', label: m.overview_exercise_all() },
        ]}
        onChoose={(value) => change({ exercice: value === latest ? undefined : value })}
      />
      <Choice
        label={m.overview_funder()}
        value={filters.financeur ?? ''}
        none={m.overview_all()}
        options={options.financeur}
        onChoose={choose('financeur')}
      />
      <Choice
        label={m.overview_programme()}
        value={filters.programme ?? ''}
        none={m.overview_all()}
        options={options.programme}
        onChoose={choose('programme')}
      />
      <Choice
        label={m.overview_territory()}
        value={filters.territoire ?? ''}
        none={m.overview_all()}
        options={options.territoire}
        onChoose={choose('territoire')}
      />
      <Choice
        label={m.overview_domain()}
        value={filters.domaine ?? ''}
        none={m.overview_all()}
        options={domains
          .filter((domain) => options.domaine.includes(domain))
          .map((domain) => ({ value: domain, label: domainWords[domain]() }))}
        onChoose={choose('domaine')}
      />
      <Choice
        label={m.overview_status()}
        value={filters.statut ?? ''}
        none={m.overview_all()}
        options={options.statut.map((status) => ({ value: status, label: statusWords[status]() }))}
        onChoose={choose('statut')}
      />
      <SearchField value={filters.q ?? ''} onSearch={(q) => change({ q: q === '' ? undefined : q }, 'replace')} />
      <Choice
        label={m.overview_sort()}
        value={sorting}
        options={sortings.map((value) => ({ value, label: sortWords[value] }))}
        onChoose={(value) => change({ tri: value === 'programme' ? undefined : value })}
      />
    </form>
  )
}
