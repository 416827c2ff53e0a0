import { useDeferredValue, useId, useState } from 'react'
import type { Dossier } from '../../document/dossier'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import { type Candidate, foundIn, kindWords } from './candidates'
import styles from './Dossier.module.css'
import type { Adding } from './useAdding'

interface Props {
  readonly candidates: readonly Candidate[]
  readonly dossier: Dossier
  readonly adding: Adding
}

/** Results that are listed; more are counted. */
const most = 12

/** Any subject by its name: indicator, programme, funder, contradiction, table. */
export function AddSearched({ candidates, dossier, adding }: Props) {
  const [search, setSearch] = useState('')
  const id = useId()
  const found = foundIn(candidates, useDeferredValue(search))
  const known = new Set(dossier.items.map(({ key }) => key))
  return (
    <div className={styles.searched}>
      <Field label={m.dossier_search()}>
        <input
          type="search"
          value={search}
          maxLength={100}
          placeholder={m.dossier_search_hint()}
          onChange={({ target: { value } }) => setSearch(value)}
        />
      </Field>
      {search.trim() === '' ? null : (
        <p role="status" id={id}>
          {m.dossier_found({ n: found.length, shown: formatNumber(found.length) })}
        </p>
      )}
      {found.length === 0 ? null : (
        <ul aria-labelledby={id}>
          {found.slice(0, most).map(({ key, kind, label }) => (
            <li key={key}>
              <span>
                <bdi>{label}</bdi> <small>{kindWords[kind]()}</small>
              </span>
              {known.has(key) ? (
                <small>{m.dossier_is_in()}</small>
              ) : (
                <button
                  type="button"
                  aria-label={m.dossier_add_what({ what: label })}
                  onClick={() => adding.add([{ key }], m.dossier_did_add({ what: label }))}
                >
                  {m.dossier_add_one()}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
