import type { KnownDomain } from '../domain/indicator'
import { m } from './words'

const domainWords: Record<KnownDomain, () => string> = {
  network: m.domain_network,
  innovation: m.domain_innovation,
  events: m.domain_events,
  companies: m.domain_companies,
  health: m.domain_health,
  asd: m.domain_asd,
  training: m.domain_training,
  communication: m.domain_communication,
  governance: m.domain_governance,
  startups: m.domain_startups,
  markets: m.domain_markets,
  ecosystem: m.domain_ecosystem,
  unsaid: m.domain_unsaid,
}

/** The subject of an indicator: ours has words in both languages, another is said as its data set writes it. */
export const domainWord = (domain: string): string =>
  Object.hasOwn(domainWords, domain) ? domainWords[domain as KnownDomain]() : domain
