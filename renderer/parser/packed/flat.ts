import type { Parts } from '@shared/packed/unzip'

/** How XML begins, in the encodings it is written in. */
const BEGINS = [[0x3c], [0xef, 0xbb, 0xbf, 0x3c], [0xff, 0xfe, 0x3c, 0], [0xfe, 0xff, 0, 0x3c]]
/** The parts of an OpenDocument text that are all in the one file of a flat one (OpenDocument 1.3, section 3.1). */
const PARTS = new Set(['content.xml', 'styles.xml', 'meta.xml'])

/** An OpenDocument text that is written as one XML file, as the parts that a packed one has; null for what is none. */
export function flatParts(bytes: Uint8Array): Parts | null {
  if (!BEGINS.some((begin) => begin.every((byte, at) => bytes[at] === byte))) return null
  return { names: new Set([...PARTS, 'META-INF/manifest.xml']), read: (name) => (PARTS.has(name) ? bytes : null) }
}
