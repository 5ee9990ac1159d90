import type { Parts } from '@shared/packed/unzip'
import { child, elementsIn, nameOf, optionalPart } from '../xml'

/** The texts that cells of all sheets share, by their place. */
export function sharedStrings(parts: Parts, part: string | null): string[] {
  const root = part === null ? null : optionalPart(parts, part)
  return root ? [...elementsIn(root)].map(richText) : []
}

/** The words of a text in its pieces; how they are to be spoken (`rPh`) is none of them. */
export function richText(element: Element): string {
  const pieces: string[] = []
  for (const piece of elementsIn(element)) {
    if (nameOf(piece) === 's:t') pieces.push(piece.textContent ?? '')
    else if (nameOf(piece) === 's:r') pieces.push(child(piece, 's:t')?.textContent ?? '')
  }
  return unescaped(pieces.join(''))
}

/** Signs that XML cannot carry are written as `_x0007_`, and what looks so as `_x005F_x0007_` (ECMA-376, ST_Xstring). */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
