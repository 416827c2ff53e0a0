export function ProjectsPage(_props: Record<string, string>) { return null }
