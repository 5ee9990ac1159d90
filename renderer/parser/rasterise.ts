/** Draws an SVG of the given size as a PNG with `scale` pixels to its unit; the answer is base64. */
export async function rasterise(svg: string, width: number, height: number, scale: number): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
    return drawn(across, down, (context) => context.drawImage(image, 0, 0, across, down))
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Pixels as a PNG in base64. */
export const pngOf = (pixels: ImageData): string =>
  drawn(pixels.width, pixels.height, (context) => context.putImageData(pixels, 0, 0))

function drawn(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): string {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No 2d canvas')
  draw(context)
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
}
