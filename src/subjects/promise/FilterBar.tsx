import { domainsAmong } from '../../domain/indicator'
import { formatNumber } from '../../format/numbers'
import { domainWord } from '../../format/domainWord'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import { Drawer } from '../../ui/Drawer'
import type { ViewStateControl } from '../../address/useViewState'
import styles from './FilterBar.module.css'
import { ExerciseChoice } from './ExerciseChoice'
import { type OverviewView, sortings } from './overviewView'
import { SearchField } from './SearchField'

interface Props {
  readonly view: Pick<OverviewView, 'filters' | 'options' | 'sorting'>
  readonly years: readonly number[]
  /** The exercise that stands for none in the address; the first of the years where it is not said. */
  readonly latest?: number | undefined
  /** The year that is shown, or `tous`. */
  readonly exercise: string
  readonly change: ViewStateControl['change']
}

/** Which promises are shown, and in which order. Every choice stands in the address. */
export function FilterBar({ view, years, latest = years[0], exercise, change }: Props) {
  const { filters, options, sorting } = view
  const chosen = Object.keys(filters).length
  const sortWords = {
    programme: m.overview_sort_programme(),
    indicateur: m.overview_sort_indicateur(),
    ecart: m.overview_sort_ecart(),
    statut: m.overview_sort_statut(),
  }
  const choose =
    (key: 'financeur' | 'programme' | 'territoire' | 'domaine' | 'statut' | 'forme') =>
    (value: string) =>
      change({ [key]: value === '' ? undefined : value })
  return (
    <form
      role="search"
      aria-label={m.overview_filters()}
      className={styles.bar}
      onSubmit={(event) => event.preventDefault()}
    >
      <Drawer
        on="phone"
        label={m.overview_filters_open({
          n: chosen,
          shown: formatNumber(chosen),
        })}
      >
        <div className={styles.choices}>
          <ExerciseChoice years={years} latest={latest} exercise={exercise} change={change} />
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
            options={domainsAmong(options.domaine).map((domain) => ({
              value: domain,
              label: domainWord(domain),
            }))}
            onChoose={choose('domaine')}
          />
          <Choice
            label={m.overview_status()}
            value={filters.statut ?? ''}
            none={m.overview_all()}
            options={options.statut.map((status) => ({
              value: status,
              label: statusWords[status](),
            }))}
            onChoose={choose('statut')}
          />
          <Choice
            label={m.overview_form()}
            value={filters.forme ?? ''}
            none={m.overview_all()}
            options={[
              { value: 'chiffrees', label: m.overview_form_figures() },
              { value: 'mots', label: m.overview_form_words() },
            ]}
            onChoose={choose('forme')}
          />
          <SearchField
            value={filters.q ?? ''}
            onSearch={(q) => change({ q: q === '' ? undefined : q }, 'replace')}
          />
          <Choice
            label={m.overview_sort()}
            value={sorting}
            options={sortings.map((value) => ({ value, label: sortWords[value] }))}
            onChoose={(value) => change({ tri: value === 'programme' ? undefined : value })}
          />
        </div>
      </Drawer>
    </form>
  )
}
