import { join } from 'node:path'
import { describe } from 'vitest'
import { describeRecovery, dist } from '../faults/recoveries'
import { nginxPath, startNginx } from '../support/nginx'

describe.runIf(nginxPath !== undefined)('nginx', () => {
  describeRecovery('nginx', () => startNginx(join(dist, 'nginx.conf'), dist), { keeps: false })
})
