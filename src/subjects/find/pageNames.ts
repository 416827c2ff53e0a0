import type { FixedRoute, Job } from '../../address/routes'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import pages from '../../format/words/gathered/pages.json'

/** A page that is not about one record, by its name. */
export const pageName = (route: FixedRoute): string => pages[route][currentLocale()]

/** What a reader comes to do, in words. */
export const jobNames: Record<Job, () => string> = {
  promises: m.shell_overview,
  money: m.shell_job_money,
  committee: m.shell_job_committee,
  evidence: m.shell_job_evidence,
  data: () => pageName('donnees'),
  about: m.plan_about,
}
