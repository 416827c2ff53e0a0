export function EventsPage(_props: Record<string, string>) { return null }
