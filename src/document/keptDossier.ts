import type { Dossier } from './dossier'
import { dossierVersion, readDossier } from './dossierFile'
import { currentLocale } from '../format/locale'
import { m } from '../format/words'
import { historyOf } from '../kept/history'
import { keptSlice } from '../kept/kept'
import { merged } from '../kept/merge'
import { documentWords } from './documentWords'

/** A dossier with nothing in it, in the language of the page. */
export function emptyDossier(): Dossier {
  return {
    language: currentLocale(),
    title: '',
    untitled: m.dossier_untitled(),
    subtitle: '',
    words: documentWords(),
    items: [],
  }
}

/** The one dossier that this browser keeps. */
export const useKeptDossier = keptSlice<Dossier>({
  name: 'dossier',
  version: dossierVersion,
  empty: emptyDossier,
  read: readDossier,
  merge: merged,
})

/** The way to change it: every change can be taken back. */
export const useDossierHistory = historyOf(useKeptDossier)
