import { readFileSync } from 'node:fs'
import { conformityOf, tallyOf } from '../pages/declarations/conformity'
import rgaa from '../pages/declarations/rgaa.json'

/** Small facts that every page shows and that stand in larger files: written into the code by the build. */
export function shippedFacts(): Record<string, string> {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  return {
    'import.meta.env.JALONS_VERSION': JSON.stringify(version),
    'import.meta.env.JALONS_CONFORMITY': JSON.stringify(
      conformityOf(tallyOf(rgaa.criteria), rgaa.assessedOn !== ''),
    ),
  }
}
