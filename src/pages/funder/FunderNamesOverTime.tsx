import { yearOf } from '../../domain/period'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { useFundingData } from '../../subjects/money/FundingContext'
import type { Funder } from '../../subjects/money/fundingData'
import styles from './Funder.module.css'

/** The names that the acts give to one funder, with the years of these acts; nothing where it has one name. */
export function FunderNamesOverTime({ funder }: { readonly funder: Funder }) {
  const { acts } = useFundingData()
  if (funder.names.length === 0) return null
  return (
    <section aria-labelledby="names">
      <h2 id="names" className={styles.small}>
        {m.funder_names()}
      </h2>
      <ul className={styles.names}>
        {funder.names.map(({ name, acts: ids }) => {
          const years = [
            ...new Set(ids.flatMap((id) => acts.get(id)?.adopted ?? []).map(yearOf)),
          ].toSorted((a, b) => a - b)
          return (
            <li key={name} lang="fr">
              {years.length === 0
                ? typeset(name, 'fr')
                : m.funder_name_in(
                    { name: typeset(name, 'fr'), acts: years.join(', ') },
                    { locale: 'fr' },
                  )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
