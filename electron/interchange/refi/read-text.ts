import { refiWords } from './refi-words'
import { decodeText } from '@shared/encoding/decode-text'
import type { RawText } from '@shared/interchange/refi/conventions'
import { withoutSafe } from '@shared/interchange/refi/advised'
import { type Detected, detectConvention } from '@shared/interchange/refi/offsets'
import { type PlainSource, plainSource } from '@shared/interchange/refi/plain-source'
import type { RefiSource } from '@shared/interchange/refi/refi-file'
import type { Span } from '@shared/anchoring/span'
import type { SourceFormat } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import { short } from '@shared/words/short'
import { formatOf, formats } from '../../importing/formats/formats'
import { sliced } from '../../in-slices'
import type { ReadingParts } from '../incoming-format'
import { type Container, isInside } from './container'

/** The text of a source as it was read, and what can be told of how its selections count in it. */
export type ReadText = {
  fileName: string
  format: SourceFormat
  bytes: Uint8Array
  encoding: string
  text: PlainSource
  raw: RawText
  detected: Detected
  notes: readonly string[]
}

/** A project whose texts are read: its files, and the folder of those that lie beside it, where it says one. */
export type Opened = { container: Container; basePath: string }

/** Media whose files are documents with text in them. */
const DOCUMENTS: ReadonlySet<RefiSource['medium']> = new Set(['text', 'PDF'])

/** Reads the text of a source, or says in words why there is none. */
export async function readSourceText(
  source: RefiSource,
  project: Opened,
  parts: ReadingParts,
): Promise<ReadText | string> {
  try {
    return await read(source, project, parts)
  } catch (failure) {
    // One text that cannot be read does not keep the others away.
    if (failure instanceof Refusal && failure.code !== 'cancelled') return withoutSafe(failure)
    throw failure
  }
}

async function read(
  source: RefiSource,
  { container, basePath }: Opened,
  parts: ReadingParts,
): Promise<ReadText | string> {
  const { content, textPath, path } = source
  // Of two places that some programs fill, the file has the line ends that were counted.
  const plain = textPath === '' ? null : container.fileAt(textPath)
  if (plain) return ofPlainText(source, plain)
  if (content !== null && (content !== '' || textPath === '')) {
    const bytes = new TextEncoder().encode(content)
    return ofPlainText(source, { name: `${source.name || 'Text'}.txt`, bytes })
  }
  if (!DOCUMENTS.has(source.medium)) return refiWords.onlyTexts
  const document = path === '' ? null : container.fileAt(path)
  if (document) return ofDocument(source, document, parts)
  if (textPath === '' && path === '') return refiWords.noText
  return notHere(textPath || path, basePath)
}

/** Why a file that the XML names is not read: programs keep some beside the project, in a folder that they say or not. */
function notHere(path: string, basePath: string): string {
  if (isInside(path)) return refiWords.notInFile
  const [file, folder] = [path, basePath].map((each) => short(lastOf(each), SHOWN_NAME))
  return refiWords.liesBeside(file ?? '', folder ?? '')
}

const lastOf = (path: string): string => path.split(/[\\/]/).findLast((part) => part !== '') ?? ''

/** Characters of the name of a file in a sentence. */
const SHOWN_NAME = 80

async function ofPlainText(
  source: RefiSource,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<ReadText | string> {
  const { encoding, notes } = decodeText(bytes)
  const whole = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const hasMark = whole.startsWith('\uFEFF')
  const raw = { text: hasMark ? whole.slice(1) : whole, hasMark }
  const text = plainSource(raw.text)
  if (text.blocks.length === 0) return refiWords.noTextInIt
  const detected = await sliced(detectConvention(raw, source.selections))
  return { fileName: fileNameOf(source, name, 'txt'), format: 'txt', bytes, encoding, text, raw, detected, notes }
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
  const raw = { text: canonical, hasMark: false }
  const detected = await sliced(detectConvention(raw, source.selections))
  return { fileName: fileNameOf(source, name, format), format, bytes, encoding, text, raw, detected, notes }
}

/** The files of a container are called by ids; a source is called by its name. */
function fileNameOf({ name }: RefiSource, file: string, format: SourceFormat): string {
  if (name === '') return file
  return name.toLowerCase().endsWith(`.${format}`) ? name : `${name}.${format}`
}
