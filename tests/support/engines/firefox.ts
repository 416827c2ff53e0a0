import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { asText, type Engine, keyActions } from './engine'
import { found, startProgram } from './program'

/** Where Firefox is; `null` where its journeys are left out. `.ci/test.mjs` counts that. */
export const firefoxPath = (): string | null => found('/usr/bin/firefox-esr', '/usr/bin/firefox')

/** What a profile of its own leaves undone: nothing is asked of another host. */
const preferences = {
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.download.folderList': 2,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'fr-FR',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#',
  'toolkit.telemetry.enabled': false,
}

interface Answer {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly method?: string
  readonly message?: string
  readonly params?: { readonly level?: string; readonly text?: string }
  readonly result?: {
    readonly type?: string
    readonly exceptionDetails?: { readonly text: string }
    readonly result?: { readonly value?: string }
    readonly contexts?: readonly { readonly context: string }[]
    readonly nodes?: readonly { readonly sharedId: string }[]
    readonly data?: string
  }
}

type Send = (method: string, params: object) => Promise<NonNullable<Answer['result']>>

/** Commands and answers over one socket: WebDriver BiDi, which Firefox speaks itself. */
async function connected(
  address: string,
  faults: string[],
): Promise<{ readonly send: Send; readonly close: () => void }> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.on('message', (data: Buffer) => {
    const answer: Answer = JSON.parse(data.toString())
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    else if (answer.method === 'log.entryAdded' && answer.params?.level === 'error')
      faults.push(answer.params.text ?? '')
  })
  let last = 0
  return {
    send: async (method, params) => {
      last += 1
      const id = last
      const coming = new Promise<Answer>((resolve) => waiting.set(id, resolve))
      socket.send(JSON.stringify({ id, method, params }))
      const answer = await coming
      waiting.delete(id)
      if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`)
      return answer.result ?? {}
    },
    close: () => socket.close(),
  }
}

/** A page of Firefox at the site's addresses, in a profile of its own. */
export async function openFirefox(path: string, site: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'jalons-firefox-'))
  const lines = Object.entries({ ...preferences, 'browser.download.dir': profile }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const program = startProgram(path, [
    '--headless',
    '--no-remote',
    '--remote-debugging-port=0',
    '--profile',
    profile,
  ])
  const address = await program.says(/listening on (ws:\S+)/)
  const faults: string[] = []
  const { send, close } = await connected(`${address}/session`, faults)
  await send('session.new', { capabilities: {} })
  const { contexts } = await send('browsingContext.getTree', {})
  const context = contexts?.[0]?.context ?? ''
  await send('session.subscribe', { events: ['log.entryAdded'] })
  await send('browsingContext.setViewport', { context, viewport: { width: 1440, height: 900 } })

  return {
    name: 'Firefox',
    faults,
    goto: async (to) => {
      await send('browsingContext.navigate', { context, url: site + to, wait: 'complete' })
    },
    ask: async (run, ...given) => {
      const { exceptionDetails, result } = await send('script.callFunction', {
        functionDeclaration: asText(run),
        arguments: [{ type: 'string', value: JSON.stringify(given) }],
        awaitPromise: true,
        target: { context },
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return JSON.parse(result?.value ?? 'null')
    },
    press: async (...pressed) => {
      await send('input.performActions', { context, actions: keyActions(pressed) })
    },
    choose: async (file) => {
      const locator = { type: 'css', value: 'input[type=file]' }
      const { nodes } = await send('browsingContext.locateNodes', { context, locator })
      await send('input.setFiles', { context, element: nodes?.[0], files: [file] })
    },
    print: async () => {
      const { data } = await send('browsingContext.print', { context, background: true })
      return Buffer.from(data ?? '', 'base64')
    },
    close: async () => {
      await send('browser.close', {}).catch(() => undefined)
      close()
      await program.stop()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
