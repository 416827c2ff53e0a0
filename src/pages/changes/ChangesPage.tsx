import { m } from '../../format/words'
import { Gathered } from '../../subjects/failure/Gathered'
import { Page } from '../../ui/Page'
import { Changes } from './Changes'
import { useChanges } from '../../subjects/changes/useChanges'

/** "Depuis le dernier comité": what became known between two dates. */
export function ChangesPage() {
  const { asked, index, data } = useChanges()
  return (
    <Page title={m.changes_title()} lede={<p>{m.changes_lede()}</p>}>
      <Gathered asked={asked}>
        {index && data ? <Changes index={index} data={data} /> : null}
      </Gathered>
    </Page>
  )
}
