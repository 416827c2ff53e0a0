import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { byteLimit, detailLimit } from '../../src/api/body'
import * as fileLimits from '../../src/spreadsheet/limits'
import { tryLimit, wholeLimit } from '../../src/api/http'
import { depthLimit } from '../../src/api/json'

const text = readFileSync('SECURITY.md', 'utf8')
const rows = [...text.matchAll(/^\| [^|]+ \| ([\d,]+)[^|]* \| `(\w+)` \|$/gm)].map(
  ([, figure = '', name = '']) => [name, Number(figure.replaceAll(',', ''))] as const,
)

describe('SECURITY.md', () => {
  it('states the limits that the code keeps, all of them', () => {
    expect(Object.fromEntries(rows)).toEqual({
      byteLimit,
      detailLimit,
      depthLimit,
      tryLimit,
      wholeLimit,
      ...fileLimits,
    })
  })

  it('supports the version in package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(text).toContain(`the latest (${version.split('.').slice(0, 2).join('.')}, `)
  })
})
