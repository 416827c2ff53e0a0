// Checks a back end, or a folder, against the published contract.
// Use: npm run contract -- <address or folder> [--site <origin of the page>] [--json [--out <file>]]
//      npm run contract -- --rules
// Exit code: 0 kept, 1 something is lacking or wrong, 2 the check could not be made.
import { contract } from './command'

process.exitCode = await contract(process.argv.slice(3), console)
