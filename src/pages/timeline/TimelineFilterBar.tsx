import { domainWord } from '../../format/domainWord'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import { SearchBox } from '../../ui/SearchBox'
import type { ViewStateControl } from '../../address/useViewState'
import styles from './Timeline.module.css'
import type { TimelineView } from './timelineView'

interface Props {
  readonly view: TimelineView
  readonly change: ViewStateControl['change']
}

/** Which indicators are drawn. Every choice stands in the address. */
export function TimelineFilterBar({ view, change }: Props) {
  const { filters, options } = view
  const choose = (key: 'domaine' | 'programme') => (value: string) =>
    change({ [key]: value === '' ? undefined : value })
  return (
    <form
      role="search"
      aria-label={m.timeline_filters()}
      className={styles.bar}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={m.timeline_domain()}
        value={filters.domaine ?? ''}
        none={m.timeline_all()}
        options={options.domaine.map((domain) => ({ value: domain, label: domainWord(domain) }))}
        onChoose={choose('domaine')}
      />
      <Choice
        label={m.timeline_programme()}
        value={filters.programme ?? ''}
        none={m.timeline_all()}
        options={options.programme.map(({ id, label }) => ({ value: id, label: typeset(label) }))}
        onChoose={choose('programme')}
      />
      <SearchBox
        label={m.timeline_search()}
        hint={m.timeline_search_hint()}
        value={filters.q ?? ''}
        onSearch={(q) => change({ q: q === '' ? undefined : q }, 'replace')}
      />
    </form>
  )
}
