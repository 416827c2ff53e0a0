import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { jobs } from '../../src/address/routes'

const sourceIn = (folder: string): (readonly [name: string, text: string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => [basename(file, '.tsx'), readFileSync(join(folder, file), 'utf8')] as const)

const components = new Map(sourceIn('src/pages').filter(([name]) => name.endsWith('Page')))
const app = sourceIn('src/app').map(([, text]) => text)
const messages = 'src/format/words/messages'
const namedIn = (language: string) =>
  readdirSync(join(messages, language)).flatMap((view) => {
    const file = `${messages}/${language}/${view}`
    return Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
      .filter((key) => key.startsWith('/'))
      .map((key) => ({ file, key }))
  })
const named = namedIn('fr')
const inEnglish = new Set(namedIn('en').map(({ key }) => key))

/** What is wrong with the words that name a page, and what to do. */
function wrongNames({ file, key }: (typeof named)[number]): string[] {
  const at = `${file}, "${key}"`
  const [, job = '', component = ''] = /^\/[a-z]+(?:-[a-z]+)* ([a-z]+) (\w+Page)$/.exec(key) ?? []
  if (component === '')
    return [`${at}: write an address, a job and a component, "/address job ComponentPage"`]
  const page = components.get(component)
  return [
    ...(jobs.some((one) => one === job)
      ? []
      : [`${at}: there is no job "${job}", write one of ${jobs.join(', ')}`]),
    ...(inEnglish.has(key) ? [] : [`${at}: name it in ${messages}/en/ too, by the same key`]),
    ...(page === undefined
      ? [`${at}: nothing answers it, write src/pages/<folder>/${component}.tsx`]
      : page.includes(`export function ${component}(`)
        ? []
        : [`src/pages/<folder>/${component}.tsx: let it export function ${component}()`]),
  ]
}

it('has for each page that words name a component that answers', () => {
  expect(named.length).toBeGreaterThan(20)
  expect(named.flatMap(wrongNames)).toEqual([])
})

it('has for each component of a page an address', () => {
  const addressed = new Set(named.map(({ key }) => key.split(' ').at(-1)))
  const lost = [...components.keys()]
    .filter((name) => !addressed.has(name) && !app.some((text) => text.includes(`/${name}'`)))
    .map(
      (name) =>
        `${name} has no address: write "/<address> <job> ${name}": "<its name>" in ${messages}/fr/ and en/, job one of ${jobs.join(', ')}`,
    )
  expect(lost).toEqual([])
})

it('gives an address to one page alone', () => {
  const addresses = named.map(({ key }) => key.split(' ')[0])
  expect(addresses.filter((address, place) => addresses.indexOf(address) !== place)).toEqual([])
})
