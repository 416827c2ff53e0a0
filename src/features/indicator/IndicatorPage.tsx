export function IndicatorPage(_props: { readonly id: string }) { return null }
