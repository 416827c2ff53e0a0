interface AddressPolicy {
  /** Gives a TrustedScriptURL, which `new Worker` takes in place of a string; the compiler's list of the DOM does not know it yet. */
  createScriptURL: (address: string) => string
}
interface PolicyFactory {
  createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy
}
declare global {
  var trustedTypes: PolicyFactory | undefined
}

function sameOrigin(address: string): string {
  const { href, origin } = new URL(address, location.href)
  if (origin !== location.origin)
    throw new TypeError(`a worker comes from this site, not from ${origin}`)
  return href
}

let policy: AddressPolicy | null = null

/**
 * The address of a worker in the form that a page under Trusted Types lets through. It is the only policy of its kind:
 * the page's header names it (`trusted-types jalons-worker`), and it passes files of this site alone.
 *
 * Vite gives the address: `import address from './fileWorker.ts?worker&url'`, then
 * `new Worker(workerAddress(address), { type: 'module' })`.
 */
export function workerAddress(address: string): string {
  policy ??= globalThis.trustedTypes?.createPolicy('jalons-worker', {
    createScriptURL: sameOrigin,
  }) ?? { createScriptURL: sameOrigin }
  return policy.createScriptURL(address)
}
