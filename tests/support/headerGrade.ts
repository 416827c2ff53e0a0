type Sent = (name: string) => string

interface Requirement {
  readonly what: string
  readonly points: number
  readonly isMet: (sent: Sent) => boolean
}

/** Sources of a directive over all policies that are sent; several policies hold together. */
const directive = (sent: Sent, name: string): string | undefined =>
  sent('content-security-policy')
    .split(/[;,]/)
    .map((part) => part.trim())
    .find((part) => part.split(' ')[0] === name)
    ?.slice(name.length)
    .trim()

const is = (name: string, value: string) => (sent: Sent) => directive(sent, name) === value

/**
 * What a page's headers must say, weighted as Mozilla's Observatory weighs them: transport, scripts
 * and framing cost most. 100 points in all.
 */
export const requirements: readonly Requirement[] = [
  { what: 'nothing is allowed that is not named', points: 15, isMet: is('default-src', "'none'") },
  {
    what: 'scripts come from the site alone, but for one that the policy names by its hash',
    points: 15,
    isMet: (sent) => /^'self'(?: 'sha256-[\w+/]{43}=')?$/.test(directive(sent, 'script-src') ?? ''),
  },
  {
    what: 'no unsafe source, no wildcard, no http',
    points: 10,
    isMet: (sent) =>
      directive(sent, 'default-src') !== undefined &&
      !/unsafe|\*|http:/.test(sent('content-security-policy')),
  },
  {
    what: 'styles come from the site alone',
    points: 5,
    isMet: (sent) => /^'self'(?: 'sha256-[\w+/=]+'){0,2}$/.test(directive(sent, 'style-src') ?? ''),
  },
  { what: 'no other base address', points: 3, isMet: is('base-uri', "'none'") },
  { what: 'no form that sends', points: 3, isMet: is('form-action', "'none'") },
  { what: 'Trusted Types', points: 5, isMet: is('require-trusted-types-for', "'script'") },
  {
    what: 'one policy of Trusted Types, by name',
    points: 4,
    isMet: is('trusted-types', 'jalons-worker'),
  },
  {
    what: 'no frame around it',
    points: 10,
    isMet: (sent) => is('frame-ancestors', "'none'")(sent) && sent('x-frame-options') === 'DENY',
  },
  {
    what: 'transport kept for half a year at least',
    points: 10,
    isMet: (sent) =>
      Number(/max-age=(\d+)/.exec(sent('strict-transport-security'))?.[1]) >= 15_768_000,
  },
  {
    what: 'types are not guessed',
    points: 5,
    isMet: (sent) => sent('x-content-type-options') === 'nosniff',
  },
  {
    what: 'referrer',
    points: 4,
    isMet: (sent) =>
      /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/.test(
        sent('referrer-policy'),
      ),
  },
  {
    what: 'permissions closed',
    points: 3,
    isMet: (sent) =>
      /camera=\(\).*geolocation=\(\).*microphone=\(\)/.test(sent('permissions-policy')),
  },
  {
    what: 'a window of its own',
    points: 3,
    isMet: (sent) => sent('cross-origin-opener-policy') === 'same-origin',
  },
  {
    what: 'resources for its own pages',
    points: 3,
    isMet: (sent) => sent('cross-origin-resource-policy') === 'same-origin',
  },
  {
    what: 'no cookie, no version of the server',
    points: 2,
    isMet: (sent) => sent('set-cookie') === '' && !/\d/.test(sent('server')),
  },
]

const letters = [
  [100, 'A+'],
  [90, 'A'],
  [80, 'B'],
  [70, 'C'],
  [60, 'D'],
] as const

/** Points, letter and what is missing, of the headers that came with a page. */
export function gradeOf(headers: Headers): {
  readonly points: number
  readonly letter: string
  readonly missing: readonly string[]
} {
  const sent: Sent = (name) => headers.get(name) ?? ''
  const missing = requirements.filter(({ isMet }) => !isMet(sent))
  const points =
    requirements.reduce((sum, requirement) => sum + requirement.points, 0) -
    missing.reduce((sum, { points: lost }) => sum + lost, 0)
  return {
    points,
    letter: letters.find(([least]) => points >= least)?.[1] ?? 'F',
    missing: missing.map(({ what }) => what),
  }
}
