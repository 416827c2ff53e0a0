import type { FixedRoute, Job } from '../../address/routes'
import { m } from '../../format/words'

/** What a reader comes to do, in words. */
export const jobNames: Record<Job, () => string> = {
  promises: m.shell_overview,
  money: m.shell_job_money,
  committee: m.shell_job_committee,
  evidence: m.shell_job_evidence,
  data: m.shell_data_page,
  about: m.plan_about,
}

/** Every page that is not about one record, by its name. */
export const pageNames: Record<FixedRoute, () => string> = {
  promesses: m.shell_all_promises,
  'feuille-de-route': m.shell_roadmap,
  programmes: m.shell_programmes,
  financeurs: m.shell_funders,
  depuis: m.shell_changes,
  seance: m.plan_meeting,
  dossier: m.shell_dossier,
  pointage: m.shell_notes,
  'rendre-compte': m.shell_report,
  candidature: m.bid_title,
  frise: m.shell_timeline,
  projets: m.plan_projects,
  evenements: m.plan_events,
  visites: m.plan_visits,
  sources: m.shell_sources,
  controles: m.shell_controls,
  methode: m.shell_method,
  donnees: m.shell_data_page,
  plan: m.shell_plan,
  accessibilite: m.rgaa_title,
  mentions: m.legal_title,
}
