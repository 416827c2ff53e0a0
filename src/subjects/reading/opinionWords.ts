import type { Opinion } from '../../domain/reporting'
import { m } from '../../format/words'

/** An opinion in a word, as it stands behind "avis". */
export const opinionWords: Record<Opinion, () => string> = {
  favourable: m.opinion_favourable,
  reserved: m.opinion_reserved,
  unfavourable: m.opinion_unfavourable,
}
