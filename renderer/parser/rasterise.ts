/** Draws an SVG of the given size as a PNG with `scale` pixels to its unit; the answer is base64. */
export async function rasterise(svg: string, width: number, height: number, scale: number): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No 2d canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
  } finally {
    URL.revokeObjectURL(url)
  }
}
