import { listedWords } from './listed-words'
import { decodeText } from '@shared/encoding/decode-text'
import { codebookFromCsv } from '@shared/interchange/codebook/codebook-csv'
import { codebookFromJson } from '@shared/interchange/codebook/codebook-json'
import type { ReadCodebook } from '@shared/interchange/codebook/listed-tag'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { ImportFile } from './read-version'

/** How every zip file begins. */
const ZIP = [0x50, 0x4b]

/** Reads a file of a codebook as what it holds, whatever its name. XML is read in the page that has nothing to lose. */
export async function readCodebook(
  { name, bytes }: ImportFile,
  chromium: () => Promise<Pick<Chromium, 'parseCodebook'>>,
  signal?: AbortSignal,
): Promise<ReadCodebook> {
  if (bytes.byteLength > LIMITS.importBytes) {
    throw new Refusal('too-large', listedWords.codebookTooLarge(name))
  }
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    throw new Refusal('packed', listedWords.packed(name))
  }
  const { text, notes } = decodeText(bytes)
  const start = text.slice(0, 1_000).trimStart()
  if (start.startsWith('<')) return (await chromium()).parseCodebook(bytes, signal)
  const read = start.startsWith('{') ? codebookFromJson(text) : codebookFromCsv(text)
  if (read.tags.length === 0) {
    throw new Refusal('no-tags', listedWords.noTags(name))
  }
  return { ...read, notes: [...notes, ...read.notes] }
}
