import type { Dossier } from '../../data/document/dossier'
import { dossierVersion, readDossier } from '../../data/document/dossierFile'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { historyOf } from '../../viewState/history'
import { keptSlice } from '../../viewState/kept'
import { documentWords } from './documentWords'

/** A dossier with nothing in it, in the language of the page. */
export function emptyDossier(): Dossier {
  return { language: currentLocale(), title: '', untitled: m.dossier_untitled(), subtitle: '', words: documentWords(), items: [] }
}

/** The one dossier that this browser keeps. */
export const useKeptDossier = keptSlice<Dossier>({ name: 'dossier', version: dossierVersion, empty: emptyDossier, read: readDossier })

/** The way to change it: every change can be taken back. */
export const useDossierHistory = historyOf(useKeptDossier)
