/** Milliseconds that a browser may need to take the file over. */
const kept = 10_000

/** Offers a text or bytes to the reader as a file of this name, without any server. */
export function saveFile(fileName: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), kept)
}
