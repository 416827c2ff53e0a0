import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

/** The first of these paths that is there. */
export const found = (...paths: readonly string[]): string | null =>
  paths.find((path) => existsSync(path)) ?? null

/** A port of loopback that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  server.close()
  await once(server, 'close')
  return typeof bound === 'object' && bound ? bound.port : 0
}

export interface Program {
  /** Resolves with what the first match on its output holds; fails where the program ends before. */
  readonly says: (pattern: RegExp) => Promise<string>
  readonly stop: () => Promise<void>
}

/** Starts a program that stays until it is stopped, or this process ends. */
export function startProgram(
  path: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child: ChildProcess = spawn(path, words, {
    env: { ...process.env, TZ: 'Europe/Paris', LANG: 'fr_FR.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = (): void => void child.kill('SIGKILL')
  process.once('exit', end)
  let said = ''
  const heard = new Set<() => void>()
  const hear = (part: Buffer): void => {
    said += part.toString()
    for (const listener of heard) listener()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(said)?.[1]
          if (match === undefined) return
          heard.delete(look)
          resolve(match)
        }
        heard.add(look)
        child.once('exit', () => reject(new Error(`${path} ended: ${said}`)))
        child.once('error', reject)
        look()
      }),
    stop: async () => {
      process.off('exit', end)
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
}
