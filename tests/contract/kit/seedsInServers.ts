import { gunzipSync, gzipSync } from 'node:zlib'
import type { RuleId } from '../../../mocks/contract/kit/rules'
import type { Misdeed, Reply } from './badServer'

const ofFunders =
  (change: (reply: Reply) => 'drop' | void): Misdeed =>
  (reply, _request, path) =>
    path.startsWith('funders.') ? change(reply) : undefined

const ofIndex =
  (change: (reply: Reply) => void): Misdeed =>
  (reply, _request, path) => {
    if (path === 'index.json') change(reply)
  }

const ofMissing =
  (change: (reply: Reply) => void): Misdeed =>
  (reply) => {
    if (reply.status === 404) change(reply)
  }

const plain = (reply: Reply, text: string): void => {
  delete reply.headers['content-encoding']
  reply.body = Buffer.from(text)
}

/** Errors of a server: what it answers is right but for this. */
export const seedsInServers: readonly (readonly [RuleId, Misdeed])[] = [
  ['unreachable', ofFunders(() => 'drop')],
  ['absent', ofFunders((reply) => void (reply.status = 503))],
  [
    'redirect',
    ofFunders((reply) => {
      reply.status = 302
      reply.headers.location = '/connexion'
    }),
  ],
  ['too-large', ofFunders((reply) => void (reply.body = gzipSync(Buffer.alloc(20_000_001, ' '))))],
  ['content-encoding', ofFunders((reply) => void (reply.body = Buffer.from('{"funders":[]}')))],
  ['content-encoding', ofFunders((reply) => void (reply.headers['content-encoding'] = 'zstd'))],
  ['content-type', ofFunders((reply) => void (reply.headers['content-type'] = 'text/plain'))],
  [
    'charset',
    ofFunders(
      (reply) => void (reply.headers['content-type'] = 'application/json; charset=ISO-8859-1'),
    ),
  ],
  ['cache-index-absent', ofIndex((reply) => void delete reply.headers['cache-control'])],
  [
    'cache-index',
    ofIndex((reply) => void (reply.headers['cache-control'] = 'public, max-age=3600')),
  ],
  ['cache-hashed', ofFunders((reply) => void (reply.headers['cache-control'] = 'max-age=600'))],
  ['no-validator', ofIndex((reply) => void delete reply.headers.etag)],
  ['not-modified', ofIndex((reply) => void (reply.status = 200))],
  [
    'compression',
    (reply, _request, path) =>
      path.startsWith('sources.') ? plain(reply, gunzipSync(reply.body).toString()) : undefined,
  ],
  ['vary-encoding', ofFunders((reply) => void delete reply.headers.vary)],
  ['cors-site', ofFunders((reply) => void delete reply.headers['access-control-allow-origin'])],
  [
    'cors-site',
    ofFunders(
      (reply) => void (reply.headers['access-control-allow-origin'] = 'https://autre.example'),
    ),
  ],
  ['cors', ofFunders((reply) => void delete reply.headers['access-control-allow-origin'])],
  [
    'cors-vary',
    ofFunders(
      (reply) => void (reply.headers['access-control-allow-origin'] = 'https://jalons.example'),
    ),
  ],
  ['cors-error', ofMissing((reply) => void delete reply.headers['access-control-allow-origin'])],
  [
    'missing-status',
    ofMissing((reply) => {
      reply.status = 200
      plain(reply, '<!doctype html>')
    }),
  ],
  ['problem', ofMissing((reply) => void (reply.headers['content-type'] = 'text/html'))],
  ['problem-body', ofMissing((reply) => plain(reply, '{"status":500}'))],
  ['problem-body', ofMissing((reply) => plain(reply, '["Not Found"]'))],
  ['problem-body', ofMissing((reply) => plain(reply, 'Not Found'))],
  ['cookie', ofFunders((reply) => void (reply.headers['set-cookie'] = 'session=1'))],
]
