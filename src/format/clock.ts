import { currentLocale } from './locale'

/** The reader's own time of day, to the minute: "14:32". */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(currentLocale() === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)
}
