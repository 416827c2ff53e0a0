import { config } from 'zod/mini'

// Before the first schema: zod would otherwise try `new Function`, which the page's policy forbids and reports.
config({ jitless: true })
