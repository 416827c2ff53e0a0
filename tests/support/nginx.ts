import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Debian's nginx; `undefined` where there is none. */
export const nginxPath = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) =>
  existsSync(path),
)

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0))
    })
  })

interface Nginx {
  readonly address: string
  /** What it said of its configuration, and of anything since. */
  readonly said: () => string
  readonly close: () => Promise<void>
}

/** nginx on loopback with the server block that the build wrote, its port and root replaced. */
export async function startNginx(conf: string, root: string): Promise<Nginx> {
  if (nginxPath === undefined) throw new Error('no nginx')
  const folder = mkdtempSync(join(tmpdir(), 'jalons-nginx-'))
  const port = await freePort()
  const block = readFileSync(conf, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/jalons;', `root ${root};`)
  writeFileSync(join(folder, 'site.conf'), block)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  include site.conf;
}
`,
  )
  const child = spawn(nginxPath, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; ; tries += 1) {
    const answers = await fetch(address, { method: 'HEAD' }).then(
      () => true,
      () => false,
    )
    if (answers) break
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx does not start: ${said}`)
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  return {
    address,
    said: () => said,
    close: async () => {
      child.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
