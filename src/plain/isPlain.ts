/** True for a JSON value that means to be a plain document, and no index of an API. */
export const isPlainDocument = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  'indicators' in value &&
  Array.isArray(value.indicators) &&
  !('resources' in value)
