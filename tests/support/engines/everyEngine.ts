import { afterAll, beforeAll, expect } from 'vitest'
import { serveStatic, type StaticSite } from '../staticServer'
import { openChromium } from './chromium'
import type { Engine, Json } from './engine'
import { firefoxPath, openFirefox } from './firefox'
import { readingOfPage } from './inPage'
import { openWebkit, webkitPaths } from './webkit'

const firefox = firefoxPath()
const webkit = webkitPaths()

/** True where there is no other engine to compare Chromium with. */
export const isAlone = firefox === null && webkit === null

interface Difference {
  readonly engine: string
  readonly place: number
  readonly expected: readonly string[]
  readonly found: readonly string[]
}

/** The site in `dist`, open in Chromium and in each other engine at hand while the tests of a file run. */
export function everyEngine() {
  let site: StaticSite
  let engines: readonly Engine[] = []
  beforeAll(async () => {
    site = await serveStatic('dist')
    engines = await Promise.all([
      openChromium(site.address),
      ...(firefox === null ? [] : [openFirefox(firefox, site.address)]),
      ...(webkit === null ? [] : [openWebkit(webkit, site.address)]),
    ])
    await everywhere(({ goto }) => goto('/'))
  })
  afterAll(async () => {
    await Promise.all(engines.map(({ close }) => close()))
    await site.close()
  })

  const everywhere = <T>(act: (engine: Engine) => Promise<T>): Promise<T[]> =>
    Promise.all(engines.map(act))

  /** The answer of every page, once it is the same in all of them and as it should be. */
  async function sameEverywhere<R extends Json>(
    run: () => R | Promise<R>,
    isReached: (answer: R) => boolean = () => true,
  ): Promise<R> {
    let answers: R[] = []
    await expect
      .poll(
        async () => {
          answers = await everywhere(({ ask }) => ask(run))
          return { reached: answers.every(isReached), differences: differencesOf(answers) }
        },
        { interval: 50 },
      )
      .toEqual({ reached: true, differences: [] })
    return answers[0] as R
  }

  /** Where answers of the other engines leave that of Chromium, each with what follows. */
  function differencesOf(answers: readonly Json[]): Difference[] {
    const [measure = [], ...others] = answers.map((answer) =>
      [answer].flat().map((part) => JSON.stringify(part)),
    )
    return others.flatMap((answer, at) => {
      const place = [...measure, null].findIndex((text, index) => text !== (answer[index] ?? null))
      if (place === -1 && answer.length <= measure.length) return []
      const from = place === -1 ? measure.length : place
      const part = (texts: readonly string[]): string[] => texts.slice(from, from + 3)
      return [
        {
          engine: engines[at + 1]?.name ?? '',
          place: from,
          expected: part(measure),
          found: part(answer),
        },
      ]
    })
  }

  return {
    site: () => site,
    everywhere,
    sameEverywhere,
    /** What every engine shows of the page, once all show the same. */
    sameReading: () => sameEverywhere(readingOfPage),
    /** Errors of any console until now. */
    faults: () => engines.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  }
}
