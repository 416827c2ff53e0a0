import { m } from '../../format/words'
import type { Criterion } from './conformity'

/** The criteria that are not respected, each with what was seen. */
export function Defects({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const defects = criteria.filter(({ state }) => state === 'NC')
  if (defects.length === 0)
    return (
      <p>
        {criteria.some(({ state }) => state === 'NT')
          ? m.rgaa_defects_unknown()
          : m.rgaa_defects_none()}
      </p>
    )
  return (
    <ul>
      {defects.map(({ id, title, evidence }) => (
        <li key={id}>
          {id} <span lang="fr">{title}</span>
          {evidence === '' ? null : (
            <>
              <br />
              <span lang="fr">{evidence}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
