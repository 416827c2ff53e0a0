/** Id of the data set that is made of the reader's own files. */
export const ownSetId = 'fichier'

/** Address of files that were made in this page. No such host exists, and none is ever asked. */
export const madeBase = 'https://fichier.invalid/'

/** Files of the API that were made in this page, by address: read in place of the network. */
export const madeFiles = new Map<string, string>()
