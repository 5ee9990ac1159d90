import { TAG_COLOURS, type TagColour } from '../../kinds/tags'
import { TAG_PAPER_INKS } from '../../memo/paper-theme'

/** The colour of a tag that looks most like `#rrggbb` or `#rgb`; null for what is no colour. */
export function nearestColour(colour: string): TagColour | null {
  const wanted = channels(colour)
  if (!wanted) return null
  const distances = TAG_COLOURS.map((each) => ({
    each,
    far: distance(wanted, channels(TAG_PAPER_INKS[each]) ?? wanted),
  }))
  return distances.reduce((best, next) => (next.far < best.far ? next : best)).each
}

function channels(colour: string): [number, number, number] | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour)
  const whole = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : colour
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(whole)
  if (!parts) return null
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16))
  return [red, green, blue]
}

/** How far two colours lie apart to the eye, roughly: the weighted distance of CompuPhase, "redmean". */
function distance(left: readonly [number, number, number], right: readonly [number, number, number]): number {
  const [red, green, blue] = [left[0] - right[0], left[1] - right[1], left[2] - right[2]]
  const mean = (left[0] + right[0]) / 2
  return (2 + mean / 256) * red * red + 4 * green * green + (2 + (255 - mean) / 256) * blue * blue
}
