import { LevelColour } from '../../lexicons/matrix'
import { drawingOf, type Scene, type Shape, type Tone } from '../../pictures/scene'
import { LEVEL_COLOURS, PAPER } from '../paper-theme'
import { printable } from '../printable'
import { escapeHtml } from './escape-html'

const PLAIN_TONES = {
  ink: PAPER.ink,
  secondary: PAPER.secondary,
  line: PAPER.line,
  'strong-line': PAPER.strongLine,
  surface: PAPER.page,
  accent: PAPER.link,
  'accent-soft': PAPER.accentSoft,
} as const

/** Each tone on paper, which is always light. */
const ON_PAPER = new Map<Tone, string>([
  ...Object.entries(PLAIN_TONES).map(([tone, colour]) => [tone as keyof typeof PLAIN_TONES, colour] as const),
  ...[...LevelColour.values].flatMap((level) => [
    [`level-${level}`, LEVEL_COLOURS[level].fill] as const,
    [`on-level-${level}`, LEVEL_COLOURS[level].ink] as const,
  ]),
])

/** A picture as an SVG document for paper, with what is seen in words. */
export function sceneSvg({ width, height, shapes }: Scene, alt: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(alt)}" ` +
    `font-family="'Liberation Sans', Arial, sans-serif">` +
    `<rect width="${width}" height="${height}" fill="${PAPER.page}"/>${shapes.map(element).join('')}</svg>`
  )
}

function element(shape: Shape): string {
  const { element: name, attributes, style, text } = drawingOf(shape, (tone) => ON_PAPER.get(tone) ?? PAPER.ink)
  const all = {
    ...attributes,
    ...Object.fromEntries(Object.entries(style).map(([key, value]) => [hyphened(key), value])),
  }
  const written = Object.entries(all).map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
  const start = `<${name}${written.join('')}`
  return text === null ? `${start}/>` : `${start}>${escapeHtml(printable(text))}</${name}>`
}

/** "font-size" of fontSize: what CSS calls a property is an attribute of SVG under the same name. */
const hyphened = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
