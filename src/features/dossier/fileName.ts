import { folded } from '../../parts/freeText'

/** Name of a dossier's file: its title in plain letters, and the day. */
export function fileName(title: string, day: string): string {
  const name = folded(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  return `${name === '' ? 'dossier' : name}-${day}.jalons.json`
}
