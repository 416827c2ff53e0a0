// Makes the API, as files, of a plain document, a workbook, a folder of them, or an address.
// Use: npm run publish -- <input> <output folder>
// Where the output is a built site, its api/v1/ is made anew and its pages name the new catalogue.
// Exit code: 0 all was read, 1 something was set aside (the rest is published), 2 nothing could be published.
import { publish } from './command'

process.exitCode = await publish(process.argv.slice(3), console)
