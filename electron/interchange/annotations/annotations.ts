import { readingWords } from '../reading-words'
import { decodeText } from '@shared/encoding/decode-text'
import { readAnnotations } from '@shared/interchange/annotations/read-annotations'
import { LIMITS } from '@shared/limits'
import type { IncomingFormat } from '../incoming-format'
import { planAnnotations } from './plan-annotations'

/** What one of stands in every file of annotations that is read. */
const SIGNS = [
  '"TextQuoteSelector"',
  '"TextPositionSelector"',
  '"AnnotationCollection"',
  '"AnnotationPage"',
  '"Annotation"',
  '"bodies"',
  // What the sidebar of Hypothesis exports, and its API answers, where there is nothing in it.
  '"export_userid"',
  '"rows":[]',
  '"rows": []',
]
const ZOTERO_SIGNS = ['"annotationText"', '"annotationType"']
/** What a note of Zotero links its annotations with. */
const ZOTERO_LINK = '(zotero://'

const read: IncomingFormat['read'] = async ({ bytes }) => {
  const { text, notes } = decodeText(bytes)
  const found = readAnnotations(text)
  return { plan: (planning) => planAnnotations({ ...found, notes: [...notes, ...found.notes] }, planning) }
}

/** Annotations of the W3C Web Annotation Data Model, of Recogito and of Hypothesis. */
export const annotations: IncomingFormat = {
  get name() {
    return readingWords.annotations
  },
  endings: ['jsonld', 'json'],
  largest: LIMITS.importBytes,
  isIn: (bytes) => isJson(bytes) && hasOne(bytes, SIGNS),
  read,
}

/** Annotations of Zotero, as JSON or as a note in Markdown. */
export const zoteroAnnotations: IncomingFormat = {
  get name() {
    return readingWords.zotero
  },
  endings: ['json', 'md'],
  largest: LIMITS.importBytes,
  isIn: (bytes) => (isJson(bytes) ? hasOne(bytes, ZOTERO_SIGNS) : hasOne(bytes, [ZOTERO_LINK])),
  read,
}

/** Whether a file begins as an object or a list of JSON does. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 100))
    .replace(/^\uFEFF/, '')
    .trimStart()
  return start.startsWith('{') || start.startsWith('[')
}

const hasOne = ({ buffer, byteOffset, byteLength }: Uint8Array, signs: readonly string[]): boolean =>
  signs.some((sign) => Buffer.from(buffer, byteOffset, byteLength).includes(sign))
