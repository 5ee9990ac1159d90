import type { LevelColour } from '../lexicons/matrix'

/** A colour by what it is for: a screen, dark or light, and paper each have their own for it. */
export type Tone =
  | 'ink'
  | 'secondary'
  | 'line'
  | 'strong-line'
  | 'surface'
  | 'accent'
  | 'accent-soft'
  | `level-${LevelColour}`
  | `on-level-${LevelColour}`

type Paint = {
  fill?: Tone
  fillOpacity?: number
  stroke?: Tone
  strokeWidth?: number
  dashed?: true
  /** The mark it belongs to, with which it stands out. */
  of?: string
}

type Form =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; radius?: number }
  | { kind: 'circle'; x: number; y: number; radius: number }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number }
  | { kind: 'path'; d: string }
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      anchor?: 'middle' | 'end'
      size?: number
      bold?: true
    }

/** One thing drawn. What has neither fill nor stroke is not seen; a text is in ink where nothing else is said. */
export type Shape = Form & Paint

/** Something in a picture that can be pointed at and opened, and what is said of it. */
export type Mark = {
  key: string
  label: string
  /** What is said to who points at it. */
  hint: string
  box: { x: number; y: number; width: number; height: number }
}

/** A picture as it is drawn, in pixels of a screen or units of a page; what comes later lies on top. */
export type Scene = { width: number; height: number; shapes: readonly Shape[]; marks: readonly Mark[] }

/** Letters of most texts, and space between what must not touch. */
export const TEXT_SIZE = 11
/** About as wide as a letter of that size is. */
export const LETTER = 6

/** An element of SVG: its attributes, and what CSS calls the rest of it. */
export type Drawing = {
  element: 'rect' | 'circle' | 'line' | 'path' | 'text'
  attributes: Record<string, number | string>
  style: Record<string, number | string>
  text: string | null
}

/** A shape as an element of SVG, in the colours of whoever draws it. */
export function drawingOf(shape: Shape, colourOf: (tone: Tone) => string): Drawing {
  const { fill = shape.kind === 'text' ? 'ink' : undefined, stroke } = shape
  const style = {
    fill: fill ? colourOf(fill) : 'none',
    ...(shape.fillOpacity === undefined ? {} : { fillOpacity: shape.fillOpacity }),
    ...(stroke ? { stroke: colourOf(stroke), strokeWidth: shape.strokeWidth ?? 1 } : {}),
    ...(shape.dashed ? { strokeDasharray: '3 2' } : {}),
  }
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      const attributes = { ...rounded({ x, y, width, height }), ...(radius === undefined ? {} : { rx: radius }) }
      return { element: 'rect', attributes, style, text: null }
    }
    case 'circle':
      return {
        element: 'circle',
        attributes: rounded({ cx: shape.x, cy: shape.y, r: shape.radius }),
        style,
        text: null,
      }
    case 'line': {
      const { x1, y1, x2, y2 } = shape
      return { element: 'line', attributes: rounded({ x1, y1, x2, y2 }), style, text: null }
    }
    case 'path':
      return { element: 'path', attributes: { d: shape.d }, style, text: null }
    case 'text': {
      const { x, y, anchor, size = TEXT_SIZE, bold, text } = shape
      const letters = {
        fontSize: `${size}px`,
        ...(anchor ? { textAnchor: anchor } : {}),
        ...(bold ? { fontWeight: 600 } : {}),
      }
      return { element: 'text', attributes: rounded({ x, y }), style: { ...style, ...letters }, text }
    }
  }
}

const rounded = (lengths: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, Math.round(length * 10) / 10]))
