/** What the build writes into the page: `src/site/facts.ts`. */
interface ImportMetaEnv {
  /** Version in package.json. */
  readonly JALONS_VERSION: string
  /** State of conformity that `src/pages/declarations/rgaa.json` supports. */
  /** While developing: the page reads one's own document, not the mock. */
  readonly JALONS_OWN?: boolean
  readonly JALONS_CONFORMITY: 'none' | 'partial' | 'full'
}
