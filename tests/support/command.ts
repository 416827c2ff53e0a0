import { spawnSync } from 'node:child_process'
import type { Say } from '../../mocks/say'

/** What a command answers. */
interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of the project as `npm run` does, in a process of its own. */
export const spawned = (file: string, ...words: string[]): Answer =>
  spawnSync(process.execPath, ['mocks/run.mjs', file, ...words], { encoding: 'utf8' })

/** Runs the same here: starting a process takes longer than what most commands do. */
export async function answered(
  command: (words: readonly string[], say: Say) => Promise<number>,
  ...words: string[]
): Promise<Answer> {
  const said = { stdout: '', stderr: '' }
  const status = await command(words, {
    log: (text: string) => {
      said.stdout += `${text}\n`
    },
    error: (text: string) => {
      said.stderr += `${text}\n`
    },
  })
  return { status, ...said }
}
