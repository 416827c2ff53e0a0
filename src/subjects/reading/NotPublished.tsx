import { m } from '../../format/words'

/** "n. p.": a figure that the acts at hand do not give. Never a zero, never a reproach. */
export function NotPublished() {
  return <abbr title={m.not_published_title()}>{m.not_published()}</abbr>
}
