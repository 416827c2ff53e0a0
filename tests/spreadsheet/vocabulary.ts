import { bundledActFiles } from '../../mocks/bundledFiles'
import { publishedFrom } from '../../mocks/dataSet'
import { dataSetVocabulary } from '../../src/spreadsheet/dataSetVocabulary'
import type { Vocabulary } from '../../src/spreadsheet/vocabulary'

const { territory = [], market, headings } = dataSetVocabulary(publishedFrom(bundledActFiles))
const few = new Set(['gbm', 'dijon', 'bfc', 'unspecified'])

/** A small data set's names, as the page hands them over. */
export const vocabulary: Vocabulary = {
  territory: territory.filter(({ id }) => few.has(id)),
  market,
  headings,
  programme: [{ id: 'animation-2026', names: ['Animation 2026', 'Cluster animation 2026'] }],
  agreement: [{ id: '2026-gbm', names: ['Convention GBM 2026'] }],
  event: [{ id: '2026-event-printemps-ia', names: ['Printemps de l’IA'] }],
  indicator: [
    { id: 'members', names: ['Adhérents', 'Members'], unit: 'member' },
    { id: 'rd-projects', names: ['Projets R&D labellisés ou accompagnés'], unit: 'project' },
    { id: 'private-share', names: ['Part des ressources privées'], unit: 'percent' },
    { id: 'budget', names: ['Budget'], unit: 'euro' },
  ],
  population: [
    { id: 'members-2026', names: ['membres (2026)'], of: 'members' },
    { id: 'members-companies', names: ['adhérents (entreprises) (2022)'], of: 'members' },
    { id: 'projects', names: ['projets'], of: 'rd-projects' },
    { id: 'private-resources', names: ['ressources privées'], of: 'private-share' },
    { id: 'yearly-budget', names: ['budget annuel'], of: 'budget' },
  ],
  unit: [
    { id: 'member', names: ['membre', 'membres'] },
    { id: 'project', names: ['projet', 'projets'] },
    { id: 'percent', names: ['%', 'pour cent'] },
    { id: 'euro', names: ['euro', 'euros'] },
  ],
  deliverable: [{ id: '2026-deliverable-visits-table', names: ['Tableau des 110 entreprises'] }],
}
