import type { PrintedPromise } from '../../api/promise'
import type { ParsedResource } from '../../api/resources'
import { proposedText } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { shortNameOf } from '../../format/shortName'
import table from './Table.module.css'

interface Props {
  readonly promise: PrintedPromise
  readonly funders: ParsedResource<'funders'>['funders']
  readonly asOf: string
}

/** To whom a promise is made, who only pays for the same programme, and whether it is voted yet. */
export function PromisedTo({ promise: { target, parties, cofunders }, funders, asOf }: Props) {
  const byId = new Map(funders.map((funder) => [funder.id, funder]))
  const names = (ids: readonly string[]): string =>
    ids.map((id) => shortNameOf(byId, id)).join(', ')
  const proposed = proposedText(target, asOf)
  const said = parties.length === 0 ? m.indicator_nobody() : names(parties)
  return (
    <>
      <span className={table.sub}>
        {typeset(
          cofunders.length === 0
            ? m.indicator_promised_to({ parties: said })
            : m.indicator_promised_cofunded({ parties: said, cofunders: names(cofunders) }),
        )}
      </span>
      {proposed === null ? null : <span className={table.sub}>{proposed}</span>}
    </>
  )
}
