// Runs a TypeScript file of the project in Node: node mocks/run.mjs <file> [arguments]
import { runnerImport } from 'vite'

await runnerImport(new URL(`file://${process.cwd()}/${process.argv[2]}`).pathname, {
  logLevel: 'error',
})
