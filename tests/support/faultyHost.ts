import { Agent, createServer, type IncomingMessage, request as askFor } from 'node:http'
import { withoutPacks } from '../../mocks/withoutPacks'

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
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding'])
/** Of a body as it was sent, not of what it says. */
const ofTheBody = new Set(['content-encoding', 'content-length'])

const isIndex = (path: string): boolean => /^\/api\/.*index\.json$/.test(path)

/**
 * A proxy before a sound host, nginx or another, that misbehaves on command: every answer bears the headers that
 * the host itself ships, the faulty ones too. An index names no pack there: each file is asked for by itself.
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
    const body = Buffer.from(await came.arrayBuffer())
    return {
      status: came.status,
      headers: Object.fromEntries(
        [...came.headers].filter(([name]) => !ofTheConnection.has(name) && !ofTheBody.has(name)),
      ),
      body: came.ok && isIndex(path) ? Buffer.from(withoutPacks(String(body))) : body,
    }
  }
  const agent = new Agent({ keepAlive: true })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const replace = faults.get(path)
    if (replace === undefined && !isIndex(path)) {
      // Nobody changes it: it goes through as it comes.
      const { host: _host, connection: _connection, ...headers } = request.headers
      const asked = askFor(behind + path, { agent, headers }, (came) => {
        const sent = Object.entries(came.headers).filter(([name]) => !ofTheConnection.has(name))
        response.writeHead(came.statusCode ?? 502, Object.fromEntries(sent))
        came.pipe(response)
      })
      asked.on('error', () => request.socket.destroy()).end()
      return
    }
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
        agent.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
