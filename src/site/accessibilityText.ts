import { type CriterionState, rateOf, tallyOf } from '../pages/declarations/conformity'

interface Evaluation {
  readonly version: string
  readonly reviewedOn: string
  readonly pages: readonly string[]
  readonly criteria: readonly {
    readonly id: string
    readonly title: string
    readonly state: CriterionState
    readonly evidence: string
  }[]
}

const themes = [
  'Images',
  'Cadres',
  'Couleurs',
  'Multimédia',
  'Tableaux',
  'Liens',
  'Scripts',
  'Éléments obligatoires',
  'Structuration de l’information',
  'Présentation de l’information',
  'Formulaires',
  'Navigation',
  'Consultation',
]

const words: Readonly<Record<CriterionState, string>> = {
  C: 'conforme',
  NC: 'non conforme',
  NA: 'non applicable',
  NT: 'non évalué',
}

/** `docs/accessibility.md` as the evaluation in `rgaa.json` has it: the page `/accessibilite` reads the same file. */
export function accessibilityText({ version, reviewedOn, pages, criteria }: Evaluation): string {
  const { C, NC, NA, NT } = tallyOf(criteria)
  const rate = rateOf({ C, NC, NA, NT })
  const theme = (place: number): string => {
    const own = criteria.filter(({ id }) => id.startsWith(`${place + 1}.`))
    const lines = own.map(
      ({ id, title, state, evidence }) => `| ${id} | ${title} | ${words[state]} | ${evidence} |`,
    )
    return [
      `### ${place + 1}. ${themes[place] ?? ''}`,
      '',
      '| | Critère | État | Constat |',
      '| --- | --- | --- | --- |',
      ...lines,
    ].join('\n')
  }
  return `# Accessibility

Made by \`node mocks/run.mjs src/site/writeAccessibility.ts\` from \`src/pages/declarations/rgaa.json\`; change that file, not this one. A test compares the two, and that every test named here exists.

Jalons aims at WCAG 2.2 AA and at the RGAA ${version}. This is the project’s own evaluation, reviewed on ${reviewedOn}: each criterion was judged by automatic tests in Chromium on every view, by reading the code and by looking at the pages. It is no audit: nobody outside the project has checked it, and nobody who reads with a screen reader has walked through the site (we had Orca 43.1 read six views with Firefox ESR 153, and a note, slides and a workbook with LibreOffice 7.4). Without an audit the declaration says “non conforme”, whatever the project itself found.

| État | Critères |
| --- | --- |
| conforme | ${C} |
| non conforme | ${NC} |
| non applicable | ${NA} |
| non évalué | ${NT} |
| total | ${criteria.length} |

${rate === null ? `No rate: it exists only for a complete evaluation. Of the ${C + NC} criteria that apply and were judged, ${C} are respected.` : `Rate: ${C} of ${C + NC} criteria that apply.`}

## What is tested on every view

\`tests/journeys/access.test.ts\` opens every view in French and light, and in English and dark, and every other state (loading, failed, filtered out, unknown, all opened, dialogs) in French and light:

- axe with every rule of levels A and AA and of good practice, none disabled, and with target size and the useful experimental rules on;
- the Tab key through the whole view: every control reached, in the order of the document, without going up the page, seen by an outline of 2 pixels and 3:1, not covered, and out again at the end;
- zoom to 200 % and 400 %, 320 pixels, the text spacing of WCAG 1.4.12: nothing scrolls sideways, is cut or lies on other text;
- contrast of all that is drawn, light, dark, in forced colours and in print;
- nothing moves; every drawing is named or hidden; every table has a caption; ids stand once; a parser reads the markup as it was written;
- in each language no message of the other, and in English no French that is not marked.

\`tests/journeys/ariaPaths.test.ts\` writes down what a screen reader is given on the main views, and what it is told when something changes. \`tests/journeys/spoken.test.ts\` has a virtual screen reader (@guidepup/virtual-screen-reader) read dashboard, list, sheet, séance, dossier and Données from beginning to end in Chromium: all is said by its name, in the order of the page, and changes are said without being asked.

## Views evaluated

${pages.map((page) => `- ${page}`).join('\n')}

## Criteria

${themes.map((_, place) => theme(place)).join('\n\n')}
`
}
