import type { Picture } from './chartPicture'

/** A picture as PNG, `scale` pixels for each of its units: 2 to 3 for paper. Fails where the browser cannot draw or keep it. */
export async function picturePng({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const image = new Image(width, height)
  // A blob address may leave the canvas unreadable in some browsers; a data address never does.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const brush = canvas.getContext('2d')
  if (brush === null) throw new Error('no canvas to draw on')
  brush.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the canvas gave no picture')) : resolve(blob)),
      'image/png',
    )
  })
}
