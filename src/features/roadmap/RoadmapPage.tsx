export function RoadmapPage(_props: Record<string, string>) { return null }
