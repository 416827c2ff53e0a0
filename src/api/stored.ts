/** Hash in the name of what changes its name with its content. */
const hashInName = /\.([0-9a-f]{10})\.json(?:\?|$)/

/**
 * Whether the bytes are those that their name promises: it holds the beginning of their SHA-256. True where the name promises
 * nothing, and where the browser cannot tell (a page that came without TLS).
 */
export async function isAsNamed(url: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const promised = hashInName.exec(url)?.[1]
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (promised === undefined || subtle === undefined) return true
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest.subarray(0, 5), (byte) => byte.toString(16).padStart(2, '0'))
  return hex.join('') === promised
}

/** Throws away what the worker keeps at an address. */
export async function forget(url: string): Promise<void> {
  try {
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(url, { ignoreVary: true })
  } catch {
    // No such storage, or none for us: nothing is kept there.
  }
}
