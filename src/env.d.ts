/** What the build writes into the page: `mocks/site/facts.ts`. */
interface ImportMetaEnv {
  /** Version in package.json. */
  readonly JALONS_VERSION: string
  /** State of conformity that `src/features/declarations/rgaa.json` supports. */
  readonly JALONS_CONFORMITY: 'none' | 'partial' | 'full'
}
