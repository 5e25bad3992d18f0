let canvas: CanvasRenderingContext2D | null | undefined

/** Red, green, blue and alpha, 0 to 255, of colours laid one over the other: whatever CSS can write and this browser can show. */
export function paint(...colours: readonly string[]): readonly [number, number, number, number] {
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })
  if (!canvas) throw new Error('This browser has no canvas.')
  canvas.clearRect(0, 0, 1, 1)
  for (const colour of colours) {
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha]
}

/** `#rrggbb`, as a colour input wants it. */
export function hexOf(colour: string): string {
  return `#${paint(colour)
    .slice(0, 3)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`
}

/** Another colour, as see-through as the old one. */
export function recolour(colour: string, hex: string): string {
  const alpha = paint(colour)[3]
  if (alpha === 255) return hex
  const [red, green, blue] = paint(hex)
  return `rgb(${red} ${green} ${blue} / ${Math.round((alpha / 255) * 100) / 100})`
}
