/** What the law asks for and no act at hand says: typed by whoever publishes, never guessed. */
export interface LegalFields {
  /** SIRET of the funder, by its id: 14 digits whose key holds. */
  readonly siret: Readonly<Record<string, string>>
  /** Day on which the agreement was signed, by the id of the grant. */
  readonly signed: Readonly<Record<string, string>>
  /** Whether the aid was notified to the European Commission, by grant. */
  readonly notified: Readonly<Record<string, 'oui' | 'non'>>
}

export const noLegalFields: LegalFields = { siret: {}, signed: {}, notified: {} }
