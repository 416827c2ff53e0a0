import { useQuery } from '@tanstack/react-query'
import { hostQuery } from '../../api/host'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { Waiting } from '../../ui/Waiting'

/** Who answers for this copy, as its host has written it; what the host has not written is said to be missing. */
export function HostEntries() {
  const { data: host, error, refetch } = useQuery(hostQuery())
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (host === undefined) return <Waiting />
  const entries = [
    { term: m.legal_publisher(), text: host.publisher },
    { term: m.legal_director(), text: host.director },
    { term: m.legal_hosting(), text: host.host },
    { term: m.legal_contact(), text: host.contact },
  ]
  return (
    <dl>
      {entries.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text === '' ? <em>{m.legal_missing()}</em> : <bdi>{text}</bdi>}</dd>
        </div>
      ))}
    </dl>
  )
}
