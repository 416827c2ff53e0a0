import { BaseSequencer } from 'vitest/node'

/** Journeys that take longest: begun last, one of them would run on alone for minutes. A checkout that never ran them knows no better than the size of a file. */
const longest = [
  'access',
  'recoveryNginx',
  'recoveryHeaders',
  'faults',
  'print',
  'engines',
  'deployment',
].map((name) => `/tests/journeys/${name}.test.ts`)

const rank = ({ moduleId }) => {
  const place = longest.findIndex((file) => moduleId.endsWith(file))
  return place === -1 ? longest.length : place
}

export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const usual = await BaseSequencer.prototype.sort.call(this, files)
    return usual.toSorted((a, b) => rank(a) - rank(b))
  }
}
