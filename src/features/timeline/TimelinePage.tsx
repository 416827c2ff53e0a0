export function TimelinePage(_props: Record<string, string>) { return null }
