import { asText, type Engine, keyActions } from './engine'
import { found, freePort, startProgram } from './program'

interface Programs {
  readonly driver: string
  readonly browser: string
  readonly display: string
}

/** Where WebKitGTK's driver, its small browser and a display without a screen are; `null` where its journeys are left out. `.ci/test.mjs` counts that. */
export function webkitPaths(): Programs | null {
  const driver = found('/usr/bin/WebKitWebDriver')
  const browser = found(
    ...['x86_64', 'aarch64'].map(
      (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    ),
  )
  const display = found('/usr/bin/Xvfb')
  return driver === null || browser === null || display === null
    ? null
    : { driver, browser, display }
}

/** A page of WebKit at the site's addresses, on a display of its own, by the W3C protocol. */
export async function openWebkit(
  { driver, browser, display }: Programs,
  site: string,
): Promise<Engine> {
  const screen = startProgram(display, [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1600x1200x24',
    '-nolisten',
    'tcp',
  ])
  const place = await screen.says(/^(\d+)$/m)
  const port = await freePort()
  const program = startProgram(driver, [`--port=${port}`], { DISPLAY: `:${place}` })
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value }: { readonly value: unknown } = JSON.parse(await response.text())
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  // The driver says nothing when it is ready: it answers.
  while (!(await send('GET', '/status').catch(() => null)))
    await new Promise((resolve) => setTimeout(resolve, 50))
  const opened = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        timeouts: { script: 240_000, pageLoad: 240_000 },
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  })
  const { sessionId } = Object(opened)
  const session = (method: string, path: string, body?: object): Promise<unknown> =>
    send(method, `/session/${sessionId}${path}`, body)
  // The window has a bar of its own above the page.
  await session('POST', '/window/rect', { x: 0, y: 0, width: 1440, height: 938 })

  return {
    name: 'WebKit',
    faults: [],
    goto: async (to) => {
      await session('POST', '/url', { url: site + to })
    },
    ask: async (run, ...given) => {
      const value = await session('POST', '/execute/sync', {
        script: `return (${asText(run)})(arguments[0])`,
        args: [JSON.stringify(given)],
      })
      return JSON.parse(String(value))
    },
    press: async (...pressed) => {
      await session('POST', '/actions', { actions: keyActions(pressed) })
    },
    choose: async (file) => {
      const field = await session('POST', '/element', {
        using: 'css selector',
        value: 'input[type=file]',
      })
      await session('POST', `/element/${String(Object.values(Object(field))[0])}/value`, {
        text: file,
      })
    },
    close: async () => {
      await session('DELETE', '').catch(() => undefined)
      await program.stop()
      await screen.stop()
    },
  }
}
