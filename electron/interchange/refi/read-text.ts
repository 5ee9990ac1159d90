import { decodeText } from '@shared/encoding/decode-text'
import { conventionWords, detectConvention, type RawText } from '@shared/interchange/refi/offsets'
import { type PlainSource, plainSource } from '@shared/interchange/refi/plain-source'
import type { RefiSource } from '@shared/interchange/refi/refi-file'
import type { Span } from '@shared/anchoring/span'
import type { SourceFormat } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import { counted, formatCount } from '@shared/words/plural'
import { formatOf, formats } from '../../importing/formats/formats'
import { sliced } from '../../in-slices'
import type { ReadingParts } from '../incoming-format'
import { type Container, isInside } from './container'

/** The text of a source as it was read, and where in it the words of each of its selections are. */
export type ReadText = {
  fileName: string
  format: SourceFormat
  bytes: Uint8Array
  encoding: string
  text: Omit<PlainSource, 'placeOf' | 'plainPlaceOf'>
  /** The places of its selections in the text of the file with plain line ends, and in the canonical text. */
  places: readonly { plain: Span | null; canonical: Span | null }[]
  /** How its selections were counted, in a sentence; empty where there are none. */
  counted: string
  notes: readonly string[]
}

/** Media whose files are documents with text in them. */
const DOCUMENTS: ReadonlySet<RefiSource['medium']> = new Set(['text', 'PDF'])

/** Reads the text of a source, or says in words why there is none. */
export async function readSourceText(
  source: RefiSource,
  container: Container,
  parts: ReadingParts,
): Promise<ReadText | string> {
  try {
    return await read(source, container, parts)
  } catch (failure) {
    // One text that cannot be read does not keep the others away.
    if (failure instanceof Refusal && failure.code !== 'cancelled')
      return failure.message.replace('Nothing was imported. ', '')
    throw failure
  }
}

async function read(source: RefiSource, container: Container, parts: ReadingParts): Promise<ReadText | string> {
  const { content, textPath, path } = source
  if (content !== null) {
    const bytes = new TextEncoder().encode(content)
    return ofPlainText(source, { name: `${source.name || 'Text'}.txt`, bytes })
  }
  const plain = textPath === '' ? null : container.fileAt(textPath)
  if (plain) return ofPlainText(source, plain)
  if (!DOCUMENTS.has(source.medium)) return 'Assay imports texts.'
  const document = path === '' ? null : container.fileAt(path)
  if (document) return ofDocument(source, document, parts)
  if (textPath === '' && path === '') return 'It has no text.'
  return isInside(textPath || path)
    ? 'Its file is not in this one.'
    : 'Its file lies beside this one. Import it as an article.'
}

async function ofPlainText(
  source: RefiSource,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<ReadText | string> {
  const { encoding, notes } = decodeText(bytes)
  const whole = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const hasMark = whole.startsWith('\uFEFF')
  const raw = { text: hasMark ? whole.slice(1) : whole, hasMark }
  const text = plainSource(raw.text)
  if (text.blocks.length === 0) return 'There is no text in it.'
  const fileName = fileNameOf(source, name, 'txt')
  return { fileName, format: 'txt', bytes, encoding, text, notes, ...(await placesIn(source, raw, text)) }
}

/** A document without a plain text beside it is read as an article is; its selections count in that text, if in any. */
async function ofDocument(
  source: RefiSource,
  { name, bytes }: { name: string; bytes: Uint8Array },
  { chromium, signal }: ReadingParts,
): Promise<ReadText> {
  const format = formatOf(name, bytes)
  const { blocks, encoding, lines, notes } = await formats[format].read(bytes, await chromium(), signal)
  const canonical = canonicalText(blocks)
  const same = (span: Span) => span
  const text = { blocks, lines, text: canonical, plain: canonical, placeOf: same, plainPlaceOf: same }
  const fileName = fileNameOf(source, name, format)
  const found = await placesIn(source, { text: canonical, hasMark: false }, text)
  return { fileName, format, bytes, encoding, text, notes, ...found }
}

async function placesIn(
  { name, selections }: RefiSource,
  raw: RawText,
  { placeOf, plainPlaceOf }: PlainSource,
): Promise<Pick<ReadText, 'places' | 'counted'>> {
  const { convention, spans, placed, verified, by, isDoubtful } = await sliced(detectConvention(raw, selections))
  const places = spans.map((span) => ({ plain: span && plainPlaceOf(span), canonical: span && placeOf(span) }))
  if (selections.length === 0) return { places, counted: '' }
  const how = by === 'quotes' ? 'by their quotes' : 'by where words begin and end'
  const doubt = isDoubtful ? ' This is not certain: look at its passages.' : ''
  const told = `“${name}”: ${formatCount(verified)} of ${counted(placed, 'selection')} verified ${how}, ${conventionWords(convention, raw)}.${doubt}`
  return { places, counted: told }
}

/** The files of a container are called by ids; a source is called by its name. */
function fileNameOf({ name }: RefiSource, file: string, format: SourceFormat): string {
  if (name === '') return file
  return name.toLowerCase().endsWith(`.${format}`) ? name : `${name}.${format}`
}
