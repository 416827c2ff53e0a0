import { writeFileSync } from 'node:fs'
import { publishedFrom } from '../dataSet'
import { actFilesOnDisk } from '../filesOnDisk'
import { demonstrationOf, demonstrationText } from './demonstration'

/** Writes `demonstration.json` anew: `npm run demonstration`, after a change to the acts or to these files. */
const file = demonstrationOf(publishedFrom(actFilesOnDisk(process.cwd())))
writeFileSync('mocks/demonstration/demonstration.json', demonstrationText(file))
console.log(
  `${file.visits.length} visits, ${file.participations.length} participations, ${file.observations.length} typed figures`,
)
