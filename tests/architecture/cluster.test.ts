import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ofOurCluster } from '../plain/cluster'

/** Written by the build, or by hand in words that the build makes them of. */
const built = /format\/words\/(?:compiled|gathered|whole)\//

const files = [
  'index.html',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|json|css|html)$/.test(name))
    .map((name) => join('src', name)),
].filter((name) => !built.test(name))

describe('the application', () => {
  it('names no cluster, funder, territory, scheme or market of the data that it first showed', () => {
    expect(files.length).toBeGreaterThan(500)
    const naming = files.flatMap((file) =>
      [file, ...readFileSync(file, 'utf8').split('\n')]
        // A subject of indicators that any cluster may have; its words are aeronautics, space and defence.
        .filter((line) => !/^ {2}(?:'asd',|asd: m\.domain_asd,)$/.test(line))
        .filter((line) => ofOurCluster.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(naming).toEqual([])
  })
})
