/** The place that a fragment of `/sources` names: an act, or one of its sections. */
export interface ActPlace {
  readonly act: string
  readonly section: string | null
}

/** Reads `<act>` or `<act>:<section>`, as `addresses.source` writes it. What follows a second colon belongs to the section. */
export function parsePlace(fragment: string): ActPlace {
  const colon = fragment.indexOf(':')
  if (colon < 0) return { act: fragment, section: null }
  const section = fragment.slice(colon + 1)
  return { act: fragment.slice(0, colon), section: section === '' ? null : section }
}

/** The element's id for a place: the decoded fragment. */
export const placeId = ({ act, section }: ActPlace): string =>
  section === null ? act : `${act}:${section}`
