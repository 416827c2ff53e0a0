import { plainName } from '../../format/plainName'

/** Name of a dossier's file: its title in plain letters, and the day. */
export function fileName(title: string, day: string): string {
  const name = plainName(title)
  return `${name === '' ? 'dossier' : name}-${day}.jalons.json`
}
