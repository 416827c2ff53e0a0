/**
 * The bytes of a chosen file; `null` where the browser can no longer read it: it was saved again, moved or deleted since
 * it was chosen, or another program holds it.
 */
export async function bytesOf(file: Blob): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer()
  } catch {
    return null
  }
}

/** Its text, `null` in the same way. */
export async function textOf(file: Blob): Promise<string | null> {
  const bytes = await bytesOf(file)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}
