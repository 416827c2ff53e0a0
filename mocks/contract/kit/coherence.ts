import type { ParsedSet } from './readSet'
import type { Tell } from './fault'

type Set_ = ParsedSet['set']

const percent = (value: number): boolean => value >= 0 && value <= 100

/** Lists whose records may be simulated. */
const statusLists = [
  'observations',
  'projects',
  'events',
  'visits',
  'participations',
  'deliveries',
  'payments',
  'decisions',
  'appreciations',
  'replies',
] as const

function checkSimulated({ set, folder, placeOf }: ParsedSet, tell: Tell): void {
  const simulated = statusLists.flatMap((list) =>
    set[list].filter(({ status }) => status === 'simulated'),
  )
  if (set.simulated && simulated.length === 0)
    tell('simulated-none', `${folder}index.json`, 'dataset.simulated', 'true')
  if (set.simulated) return
  for (const record of simulated) {
    const { file, at } = placeOf(record)
    tell('simulated-undeclared', file, `${at}.status`, 'simulated')
  }
}

/** Day on which what a record tells began. */
const beginsOf = (record: object): unknown => {
  if ('day' in record) return record.day
  if ('role' in record && record.role !== 'actual') return undefined
  return 'period' in record &&
    typeof record.period === 'object' &&
    record.period !== null &&
    'start' in record.period
    ? record.period.start
    : undefined
}

function checkDays({ set, index, folder, placeOf }: ParsedSet, tell: Tell): void {
  for (const list of [...statusLists, 'amounts'] as const) {
    for (const record of set[list] as readonly object[]) {
      const { file, at } = placeOf(record)
      const known = 'known' in record && typeof record.known === 'string' ? record.known : null
      if (known === null) continue
      if (known > set.asOf)
        tell('known-later', file, `${at}.known`, `${known}, données closes le ${set.asOf}`)
      const begins = list === 'amounts' || list === 'events' ? undefined : beginsOf(record)
      if (typeof begins === 'string' && begins > known)
        tell('happened-later', file, `${at}.known`, `${known}, commence le ${begins}`)
    }
  }
  const dates = (index.committees ?? []).map(({ date }) => date)
  for (const [place, date] of dates.entries()) {
    const before = dates[place - 1]
    if (before !== undefined && before > date)
      tell(
        'committee-order',
        `${folder}index.json`,
        `committees[${place}].date`,
        `${date} après ${before}`,
      )
    if (date > set.asOf)
      tell(
        'committee-order',
        `${folder}index.json`,
        `committees[${place}].date`,
        `${date}, données closes le ${set.asOf}`,
      )
  }
}

function checkFigures(
  { observations, indicators, units }: Set_,
  placeOf: ParsedSet['placeOf'],
  tell: Tell,
): void {
  const wholes = new Set(units.filter(({ whole }) => whole).map(({ id }) => id))
  for (const observation of observations) {
    const { file, at } = placeOf(observation)
    const { value, upper, derived, unit } = observation
    if (upper !== undefined && (value === null || upper < value))
      tell('bounds', file, `${at}.upper`, `${upper}, valeur ${String(value)}`)
    if (derived !== undefined && derived.low > derived.high)
      tell('bounds', file, `${at}.derived`, `${derived.low} … ${derived.high}`)
    if (wholes.has(unit) && value !== null && !Number.isInteger(value))
      tell('whole', file, `${at}.value`, `${value} ${unit}`)
  }
  for (const indicator of indicators) {
    if (typeof indicator.fills !== 'object') continue
    const sum = indicator.fills.reduce((total, part) => total + part, 0)
    if (Math.abs(sum - 1) > 0.001)
      tell('fills', placeOf(indicator).file, 'fills', `somme ${Number(sum.toFixed(4))}`)
  }
}

function checkTables({ set: { deliverables }, placeOf }: ParsedSet, tell: Tell): void {
  for (const deliverable of deliverables) {
    const { table, requiredColumns } = deliverable
    if (table === undefined || table.columns.length === requiredColumns.length) continue
    const { file, at } = placeOf(deliverable)
    tell(
      'asked-columns',
      file,
      `${at}.table.columns`,
      `${table.columns.length} pour ${requiredColumns.length} demandées`,
    )
  }
}

function checkMoney(
  { amounts, instalments, payments }: Set_,
  placeOf: ParsedSet['placeOf'],
  tell: Tell,
): void {
  for (const record of [...amounts, ...instalments, ...payments]) {
    const { file, at } = placeOf(record)
    if (record.euros < 0) tell('negative', file, `${at}.euros`, `${record.euros} €`)
    if ('share' in record && record.share !== undefined && !percent(record.share.value))
      tell('share', file, `${at}.share.value`, `${record.share.value} %`)
  }
  for (const instalment of instalments) {
    const paid = payments.filter((payment) => payment.instalment === instalment.id)
    const sum = paid.reduce((total, { euros }) => total + euros, 0)
    const last = paid.at(-1)
    if (last === undefined || sum <= instalment.euros) continue
    const { file, at } = placeOf(last)
    tell(
      'overpaid',
      file,
      `${at}.euros`,
      `${sum} € payés, ${instalment.euros} € prévus pour ${instalment.id}`,
    )
  }
}

/** Figures, days and flags that contradict one another within a set. */
export function checkCoherence(reading: ParsedSet, tell: Tell): void {
  checkSimulated(reading, tell)
  checkDays(reading, tell)
  checkFigures(reading.set, reading.placeOf, tell)
  checkMoney(reading.set, reading.placeOf, tell)
  checkTables(reading, tell)
  for (const indicator of reading.set.indicators) {
    if (!reading.set.observations.some((observation) => observation.indicator === indicator.id))
      tell('indicator-empty', reading.placeOf(indicator).file, 'observations', '[]')
  }
}
