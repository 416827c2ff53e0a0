export function VisitsPage(_props: Record<string, string>) { return null }
