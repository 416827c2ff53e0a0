import { folded } from './freeText'

/** A text as a file's name that any system takes: its words in plain letters, parted by hyphens. */
export function plainName(text: string, longest = 60): string {
  const plain = folded(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return plain.length <= longest ? plain : plain.slice(0, longest).replace(/-[^-]*$/, '')
}
