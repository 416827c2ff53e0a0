import { createServer, type IncomingMessage } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What comes in place of the host's sound answer; `null` for nothing at all. `ask` has any other answer of that host. */
export type Replace = (
  sound: Answer,
  ask: (path: string) => Promise<Answer>,
) => Answer | Promise<Answer> | null

export interface FaultyHost {
  readonly address: string
  /** From now on what is at this path is answered so. */
  readonly misbehave: (path: string, replace: Replace) => void
  /** The path is well again; all of them where none is named. */
  readonly mend: (path?: string) => void
  readonly close: () => Promise<void>
}

/** Of the connection to the host behind, not of the answer. */
const ofTheConnection = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'transfer-encoding',
])

/**
 * A proxy before a sound host, nginx or another, that misbehaves on command: every answer bears the headers that
 * the host itself ships, the faulty ones too.
 */
export async function serveFaultyHost(behind: string): Promise<FaultyHost> {
  const faults = new Map<string, Replace>()
  const ask = async (path: string, headers: IncomingMessage['headers'] = {}): Promise<Answer> => {
    const sent = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'host' && name !== 'connection' ? [[name, value]] : [],
    )
    const came = await fetch(behind + path, {
      redirect: 'manual',
      headers: { ...Object.fromEntries(sent), 'accept-encoding': 'identity' },
    })
    return {
      status: came.status,
      headers: Object.fromEntries([...came.headers].filter(([name]) => !ofTheConnection.has(name))),
      body: Buffer.from(await came.arrayBuffer()),
    }
  }
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const replace = faults.get(path)
    const answer = async (): Promise<void> => {
      const came = replace ? await replace(await ask(path), ask) : await ask(path, request.headers)
      if (came === null) return
      response.writeHead(came.status, came.headers)
      response.end(came.body)
    }
    answer().catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    misbehave: (path, replace) => void faults.set(path, replace),
    mend: (path) => {
      if (path === undefined) faults.clear()
      else faults.delete(path)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
