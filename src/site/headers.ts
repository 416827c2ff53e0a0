import { framedRoute, recordRoutes, routes } from '../address/routes'

/**
 * What the built page may do: its own files and its own data, nothing else. The one Trusted Types
 * policy gives addresses to workers (`src/api/workerAddress.ts`). `npm run point` adds another
 * API's origin after `connect-src 'self'`, wherever the policy stands.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types jalons-worker',
].join('; ')

/** A `<meta>` cannot carry this directive. */
const unframed = "; frame-ancestors 'none'"

const closed = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/** Sent with every answer. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': closed.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Over TLS only: two years. */
const transport = 'max-age=63072000'
const immutable = 'public, max-age=31536000, immutable'

/** Names that change with the content: assets, and data other than an index, the schema and the description. */
const hashedName = String.raw`(?:assets/|api/.*\.[0-9a-f]{10}\.json$)`

const framed: ReadonlySet<string> = new Set([framedRoute])

/** How a page of its own may be asked for; none of the framed ones. */
const addressesOf = (route: string): string[] =>
  framed.has(route) ? [] : [route, `${route}/`, `${route}/index.html`]

const lines = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

/** Rules that the hosts which count them take. */
const mostRules = 100

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read. Rules that match together add
 * up, so what holds for all but the framed pages is written page by page. These hosts send a rule's
 * headers with a 404 too: only a file that the build has is kept for a year, by its whole name, never
 * whatever bears a like name. `files` are those whose name changes with their content, the first
 * needed first; those beyond the hosts' count are asked about again, as these hosts do by themselves.
 */
export function headersFile(base: string, files: readonly string[]): string {
  const own = {
    'Content-Security-Policy': unframed.slice(2),
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  const deep = ['en', ...recordRoutes.filter((route) => !framed.has(route))].map(
    (route) => `${route}/*`,
  )
  const pages = ['', 'index.html', '404.html', ...routes.flatMap(addressesOf), ...deep]
  const kept = files.filter((name) => new RegExp(`^${hashedName}`).test(name))
  const rules = [
    lines(`${base}*`, {
      'Content-Security-Policy': contentPolicy,
      ...everywhere,
      'Strict-Transport-Security': transport,
    }),
    // A frame that its host closes off has no origin: its scripts are asked for as by anybody else.
    lines(`${base}assets/*`, {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'same-origin',
    }),
    lines(`${base}api/*`, {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
    lines(`${base}${framedRoute}/*`, { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    ...pages.map((page) => lines(base + page, own)),
  ]
  return [
    ...rules,
    ...kept
      .slice(0, mostRules - rules.length)
      .map((name) => lines(base + name, { 'Cache-Control': immutable })),
  ].join('\n')
}

const add = (name: string, value: string): string => `  add_header ${name} "${value}" always;`

/** A server block for nginx 1.22 and later, to be included in its `http` block. The folder's files are under `root` + base. */
export function nginxFile(base: string): string {
  return `# Jalons behind nginx: put this file in /etc/nginx/conf.d/ and the built folder at the root below${base === '/' ? '' : ` + ${base}`}.
# The build writes it from src/site/headers.ts; 'npm run point' adds another API's origin to it.

map $request_uri $jalons_frames {
  default "${unframed}";
  "~^${base}${framedRoute}/" "";
}
map $request_uri $jalons_x_frames {
  default "DENY";
  "~^${base}${framedRoute}/" "";
}
map $request_uri $jalons_shared {
  default "same-origin";
  "~^${base}(?:${framedRoute}|api)/" "cross-origin";
}
map $request_uri $jalons_anyone {
  default "";
  "~^${base}(?:api|assets)/" "*";
}
# An error or a redirection is never kept, whatever its name.
map "$status:$uri" $jalons_cache {
  default "no-store";
  "~^(?:200|304):${base}${hashedName}" "${immutable}";
  "~^(?:200|206|304):" "no-cache";
}
# Only where a reader comes over TLS, here or at a proxy before us.
map "$https$http_x_forwarded_proto" $jalons_transport {
  default "";
  "~^on|https$" "${transport}";
}

server {
  listen 80;
  server_name _;
  root /srv/jalons;
  server_tokens off;
  absolute_redirect off;
  # A part that cannot be sent would be an error with the headers of the whole.
  max_ranges 0;

  charset utf-8;
  charset_types text/css text/plain application/javascript application/json;
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 512;
  gzip_types text/css text/plain application/javascript application/json image/svg+xml;

${add('Content-Security-Policy', `${contentPolicy}$jalons_frames`)}
${add('X-Frame-Options', '$jalons_x_frames')}
${Object.entries(everywhere)
  .map(([name, value]) => add(name, value))
  .join('\n')}
${add('Cross-Origin-Resource-Policy', '$jalons_shared')}
${add('Access-Control-Allow-Origin', '$jalons_anyone')}
${add('Cache-Control', '$jalons_cache')}
${add('Strict-Transport-Security', '$jalons_transport')}

  error_page 404 ${base}404.html;
  location ${base} {
    try_files $uri $uri/index.html =404;
  }
  # What the API does not have is said in the format that the page can quote (RFC 9457).
  location ${base}api/ {
    try_files $uri =404;
    error_page 404 = @problem;
  }
  location @problem {
    types {}
    default_type application/problem+json;
    return 404 '{"type":"about:blank","title":"Not Found","status":404}';
  }
  # A record's own address: the page itself finds the record, or says that there is none.
  location ~ ^${base}(?:${recordRoutes.join('|')})/ {
    try_files $uri $uri/index.html ${base}404.html;
  }
  location ~ ^${base}(?:_headers|nginx\\.conf)$ {
    return 404;
  }
}
`
}
