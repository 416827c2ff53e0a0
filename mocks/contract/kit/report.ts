import type { Fault } from './fault'
import type { Report } from './kit'
import { type Level, type RuleId, ruleIds, rules } from './rules'

const shownPlaces = 5
const keptPlaces = 200
const words: Readonly<Record<Level, readonly [string, string, string]>> = {
  lacks: ['MANQUE', 'manque', 'manques'],
  wrong: ['FAUX', 'faute', 'fautes'],
  odd: ['ÉTRANGE', 'étrangeté', 'étrangetés'],
}
const levels = Object.keys(words) as Level[]

interface Broken {
  readonly rule: RuleId
  readonly level: Level
  readonly says: string
  readonly faults: readonly Fault[]
}

/** The rules that are not kept, errors first, each with its places. */
function brokenRules({ faults }: Report): Broken[] {
  const broken = ruleIds.map((rule) => ({
    rule,
    ...rules[rule],
    faults: faults.filter((fault) => fault.rule === rule),
  }))
  return levels.flatMap((level) =>
    broken.filter((one) => one.level === level && one.faults.length > 0),
  )
}

const countOf = (broken: readonly Broken[], level: Level): number =>
  broken.filter((one) => one.level === level).reduce((sum, { faults }) => sum + faults.length, 0)

/** 0: the contract is kept, oddities or not; 1: something is lacking or wrong; 2: the check could not be made to its end. */
export function exitCode(report: Report): 0 | 1 | 2 {
  if (report.stopped !== null) return 2
  return report.faults.some(({ rule }) => rules[rule].level !== 'odd') ? 1 : 0
}

/** The report for a person, in plain French. */
export function reportText(report: Report): string {
  const broken = brokenRules(report)
  const lines = broken.flatMap(({ rule, level, says, faults }) => [
    '',
    `${words[level][0]}  ${says}  [${rule}]`,
    ...faults
      .slice(0, shownPlaces)
      .map(
        ({ file, at, found }) =>
          `  ${[file, at].filter(Boolean).join(' › ')}${file === '' ? '' : ' : '}${found}`,
      ),
    ...(faults.length > shownPlaces ? [`  et ${faults.length - shownPlaces} autres`] : []),
  ])
  const counts = levels.map((level) => {
    const count = countOf(broken, level)
    return `${count} ${words[level][count > 1 ? 2 : 1]}`
  })
  const uncompared = report.sets.filter(({ isCompared }) => !isCompared).map(({ id }) => id)
  return [
    report.host,
    `${report.files} fichiers, ${(report.bytes / 1e6).toFixed(1).replace('.', ',')} Mo, ${report.sets.length} jeux de données, ${(report.milliseconds / 1000).toFixed(1).replace('.', ',')} s`,
    ...lines,
    '',
    ...(uncompared.length > 0
      ? [
          `Totaux et catalogues non comparés, tant que le reste est à reprendre : ${uncompared.join(', ')}.`,
        ]
      : []),
    ...(report.stopped === null ? [] : [`Contrôle interrompu : ${report.stopped}.`]),
    `${ruleIds.length} règles : ${counts.join(', ')}.`,
    ['Le contrat est tenu.', 'Le contrat n’est pas tenu.', 'Le contrôle n’a pas pu aller au bout.'][
      exitCode(report)
    ] ?? '',
  ].join('\n')
}

/** The report for a program: every rule that is not kept, with at most 200 of its places. */
export function reportJson(report: Report): string {
  const broken = brokenRules(report)
  return JSON.stringify(
    {
      host: report.host,
      exitCode: exitCode(report),
      counts: Object.fromEntries(levels.map((level) => [level, countOf(broken, level)])),
      files: report.files,
      bytes: report.bytes,
      milliseconds: Math.round(report.milliseconds),
      sets: report.sets,
      stopped: report.stopped,
      rules: broken.map(({ rule, level, says, faults }) => ({
        rule,
        level,
        says,
        count: faults.length,
        places: faults.slice(0, keptPlaces).map(({ file, at, found }) => ({ file, at, found })),
      })),
    },
    null,
    2,
  )
}

/** Every rule, with its level and what it asks for. */
export function rulesText(): string {
  return ruleIds
    .map(
      (rule) => `${words[rules[rule].level][0].padEnd(8)} ${rule.padEnd(21)} ${rules[rule].says}`,
    )
    .join('\n')
}
