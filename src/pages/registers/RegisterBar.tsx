import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import { SearchBox } from '../../ui/SearchBox'
import type { ViewStateControl } from '../../address/useViewState'
import styles from './Register.module.css'
import type { FilterKey } from './registerView'

interface Field {
  readonly key: FilterKey
  readonly label: string
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly lang?: string
  }[]
}

interface Props {
  readonly fields: readonly Field[]
  readonly filters: Partial<Record<FilterKey | 'q', string>>
  readonly hint: string
  readonly sortings: readonly { readonly value: string; readonly label: string }[]
  readonly sorting: string
  readonly change: ViewStateControl['change']
}

/** Which rows of a register are shown, and in which order. Every choice stands in the address. */
export function RegisterBar({ fields, filters, hint, sortings, sorting, change }: Props) {
  return (
    <form
      role="search"
      aria-label={m.registers_filters()}
      className={styles.bar}
      onSubmit={(event) => event.preventDefault()}
    >
      {fields
        .filter(({ options }) => options.length > 1)
        .map(({ key, label, options }) => (
          <Choice
            key={key}
            label={label}
            value={filters[key] ?? ''}
            none={m.registers_all()}
            options={options}
            onChoose={(value) => change({ [key]: value === '' ? undefined : value })}
          />
        ))}
      <SearchBox
        label={m.registers_search()}
        hint={hint}
        value={filters.q ?? ''}
        onSearch={(q) => change({ q: q === '' ? undefined : q }, 'replace')}
      />
      <Choice
        label={m.registers_sort()}
        value={sorting}
        options={sortings}
        onChoose={(value) => change({ tri: value === sortings[0]?.value ? undefined : value })}
      />
    </form>
  )
}
