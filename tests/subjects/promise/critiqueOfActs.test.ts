import { beforeAll, describe, expect, it } from 'vitest'
import { type CritiqueKind, critiqueKinds } from '../../../src/domain/critique'
import { comparablePoints, extrapolationOf, historyOf } from '../../../src/domain/critiqueHistory'
import { allCritiques, type Criticism } from '../../support/critiques'

let all: readonly Criticism[]
beforeAll(async () => {
  all = await allCritiques()
})

/** Said of most bare targets: "N somethings", with neither an operator nor a rule that says which count. */
const bare = ['operatorUnclear', 'noCountingRule'] as const

/**
 * The 37 promises that the act of 25 June 2026 prints with a value or a direction, second wordings left out: the act's
 * words, and what somebody who has read it and the acts before it would remark of each. Written by hand from the acts.
 */
const of2026: readonly (readonly [id: string, words: string, remarks: readonly CritiqueKind[]])[] =
  [
    // The report of the same act: "2,1M€, 54% émanant, en moyenne de partenaires privés"; in 2022 a share of income, in 2014 of own resources.
    [
      '2026-target-private-resources-share',
      'ressources privées (à minima > 50 %)',
      ['metWhenSet', 'noCountingRule', 'twoPopulations'],
    ],
    [
      '2026-target-private-resources-growth',
      'croissance des ressources privées',
      ['wordsWithoutValue'],
    ],
    ['2026-target-funders-committees', 'Organisation de 5 comités des financeurs', bare],
    // Which projects count is said; beside them, 19 "labellisés" and 13 "en BFC" are counted under the same name.
    [
      '2026-target-rd-projects-gbm',
      'accompagner 8 projets impliquant une entreprise, un laboratoire … de GBM',
      ['operatorUnclear', 'twoPopulations'],
    ],
    [
      '2026-target-calls-asd-microtech',
      "Une hausse d'AAP dans le domaine ASD et microtechniques est attendu",
      ['wordsWithoutValue'],
    ],
    // "En 2025, il fédère 273 membres": a start; members are not said to be companies, as they were in 2022.
    [
      '2026-target-members-bfc',
      "au-delà de 280 membres à l'échelle régionale",
      ['noCountingRule', 'twoPopulations'],
    ],
    ['2026-target-members-gbm', '80 membres pour GBM', [...bare, 'twoPopulations', 'noBaseline']],
    // "hors associations, structures de recherche, agence de développement économique etc...": the rule is said.
    [
      '2026-target-individual-companies-gbm',
      'Près de 80 entreprises individuelles est la cible attendue',
      ['operatorUnclear', 'twoPopulations', 'noBaseline'],
    ],
    [
      '2026-target-gbm-member-companies',
      "une augmentation du nombre d'entreprises adhérentes sur … GBM",
      ['wordsWithoutValue'],
    ],
    // 2022: "organisation de 20 manifestations sous divers formats".
    [
      '2026-target-events-organised',
      'organisation de 15 manifestations sous divers formats',
      ['belowPreviousTarget', ...bare, 'twoPopulations'],
    ],
    [
      '2026-target-events-organised-gbm',
      '15 manifestations … dont 4 sur GBM',
      [...bare, 'twoPopulations'],
    ],
    ['2026-target-members-directory', '1 annuaire annuel papier de ses membres', bare],
    // 2022: "la rédaction de 160 publications".
    [
      '2026-target-linkedin-posts',
      '100 publications sur le réseau social professionnel LinkedIn',
      ['belowPreviousTarget', ...bare],
    ],
    // No act says how many followers there were.
    ['2026-target-linkedin-followers', 'une communauté de 2600+ abonnés', [...bare, 'noBaseline']],
    // "visites d'entreprises différentes … membres ou non encore membres": the rule is said. 370 visits of 2021 were others.
    [
      '2026-target-companies-visited-gbm',
      'un tableau listant les 110 entreprises',
      ['operatorUnclear', 'twoPopulations'],
    ],
    ['2026-target-printemps-ia-participants', 'obj : + 200 participants', bare],
    // The report of the same act: "plus de 550 participants en 2025".
    [
      '2026-target-rentree-dm-participants',
      '14ième édition de la Rentrée du DM : obj : + 500 participants',
      ['belowPreviousResult', ...bare],
    ],
    // "Près de 149 structures": other than companies.
    [
      '2026-target-gbm-companies-in-events',
      'Au minima, 60 entreprises individuelles GBM seront impliquées',
      ['noCountingRule', 'twoPopulations'],
    ],
    ['2026-target-asd-booklet', "Production d'un livret des membres du cluster PMT ASD", bare],
    ['2026-target-asd-committee', "Organisation d'un comité ASD sur Besançon", bare],
    // 10 of the 110: no more than the whole.
    [
      '2026-target-companies-visited-gbm-asd',
      'Sur les 110 entreprises rencontrées sur GBM, 10 au minima … ASD',
      ['twoPopulations'],
    ],
    // "hors associations, agence de développement économique, pôle économique etc.."
    [
      '2026-target-asd-companies-supported',
      "30 entreprises installées sur … GBM … devront bénéficier de l'ensemble des actions",
      ['operatorUnclear'],
    ],
    [
      '2026-iam-target-itd-edition',
      "Organisation de l'édition 2026 des « Innovative Therapies Days »",
      bare,
    ],
    [
      '2026-iam-target-itd-steering-meetings',
      'Ce comité de pilotage se réunira 2 fois par an',
      bare,
    ],
    [
      '2026-iam-target-communication-exchange',
      'Echange annuel avec le service communication … de GBM',
      bare,
    ],
    [
      '2026-health2-target-prospecting',
      'prospection de 200 structures (privées et publiques) issues principalement du territoire GBM',
      bare,
    ],
    // "90 adhérents" of 2020 were members of another cluster of health, not "adhésions".
    [
      '2026-health2-target-memberships',
      '55 adhésions dans les medtech-biotech pour 2025',
      [...bare, 'twoPopulations', 'noBaseline'],
    ],
    ['2026-health2-target-thematic-meetings-gbm', 'rencontres thématiques dont 1 sur GBM', bare],
    // Two committees of one name: "comité Technologies de Santé (medtech)" and "(biotech)".
    [
      '2026-health2-target-medtech-committees',
      'animer 1 comité Technologies de Santé (medtech) sur GBM',
      [...bare, 'twoPopulations'],
    ],
    [
      '2026-health2-target-projects',
      'accompagner au montage de 3 projets individuels ou collaboratifs',
      bare,
    ],
    [
      '2026-health2-target-training-actions',
      "participer à 1 action des partenaires de l'emploi et de la formation",
      bare,
    ],
    // "2 webinaires sur des thématiques ciblées parmi : …, 2 sur …": whether 2 or 4 is not said.
    [
      '2026-health2-target-webinars',
      'organiser 2 webinaires sur des thématiques ciblées',
      [...bare, 'twoPopulations'],
    ],
    [
      '2026-health2-target-webinars-international',
      "2 sur « Vendre à l'international pour les industries de Santé »",
      [...bare, 'twoPopulations'],
    ],
    [
      '2026-health2-target-companies-served',
      'Ces prestations sont en faveur de 6 entreprises de GBM',
      bare,
    ],
    [
      '2026-health2-target-biotech-committees',
      'animer 1 comité Technologies de Santé (biotech) sur GBM',
      [...bare, 'twoPopulations'],
    ],
    [
      '2026-health2-target-biotech-committees-bioinnovation',
      '(dont un sur Bioinnovation)',
      [...bare, 'twoPopulations'],
    ],
    [
      '2026-health2-target-introductions',
      'Il est envisagé 5 mises en relation ciblées sur GBM',
      bare,
    ],
  ]

describe('the critique of the 37 promises of 2026', () => {
  it('is about those that the act prints with a value or a direction', () => {
    const found = all.filter(
      ({ promise: { target } }) =>
        target.source.act === 'gbm-2026-00171' &&
        target.restates === undefined &&
        (target.value !== null || target.direction !== undefined),
    )
    expect(found.map(({ promise }) => promise.target.id).toSorted()).toEqual(
      of2026.map(([id]) => id).toSorted(),
    )
    expect(of2026).toHaveLength(37)
  })

  it.each(of2026)('%s: « %s »', (id, words, remarks) => {
    const found = all.find(({ promise }) => promise.target.id === id)
    expect(found?.promise.target.words).toBe(words)
    expect(found?.remarks.map(({ kind }) => kind)).toEqual(remarks)
  })
})

describe('the critique of all promises', () => {
  it('is said of 470, by kind', () => {
    expect(all).toHaveLength(470)
    const count = (kind: CritiqueKind): number =>
      all.filter(({ remarks }) => remarks.some((remark) => remark.kind === kind)).length
    expect(Object.fromEntries(critiqueKinds.map((kind) => [kind, count(kind)]))).toEqual({
      metWhenSet: 5,
      belowPreviousTarget: 4,
      belowPreviousResult: 5,
      againstObtained: 18,
      belowRounding: 0,
      partAboveWhole: 0,
      wordsWithoutValue: 213,
      operatorUnclear: 222,
      undated: 9,
      noCountingRule: 251,
      twoPopulations: 125,
      noBaseline: 22,
      nobodyOwes: 177,
    })
  })

  it('draws a course of three comparable points or more, and says of all others why not', () => {
    const drawn = all.filter(
      ({ promise, figures }) =>
        extrapolationOf(comparablePoints(promise, figures), [2027, 2028, 2029], promise) !== null,
    )
    const states = all.map(({ promise, figures }) => historyOf(promise, figures).state)
    const count = (state: (typeof states)[number]): number =>
      states.filter((found) => found === state).length
    expect({
      drawn: drawn.length,
      ...Object.fromEntries([...new Set(states)].map((state) => [state, count(state)])),
    }).toEqual({
      drawn: 10,
      points: 12,
      onePoint: 7,
      notComparable: 2,
      elsewhere: 14,
      otherDefinition: 17,
      none: 418,
    })
  })
})
