import { readingWords } from './reading-words'
import { basename } from 'node:path'
import { Refusal } from '@shared/refusal'
import { readChosenFile } from '../storage/read-chosen-file'
import type { IncomingFile, IncomingFormat, ReadingParts } from './incoming-format'
import { incomingFormatOf, largestOf } from './incoming-formats'

/** A file of another program that was read. */
export type ReadIncoming = { fileName: string; format: IncomingFormat; file: IncomingFile }

/** Reads the file of another program; nothing is written. Throws a Refusal for what is of no known format. */
export async function readIncoming(path: string, parts: ReadingParts): Promise<ReadIncoming> {
  const chosen = await readChosenFile(path, largestOf(basename(path)), readingWords, parts.signal)
  if (chosen.bytes.byteLength === 0) {
    throw new Refusal('empty', readingWords.empty(chosen.name))
  }
  const format = incomingFormatOf(chosen)
  return { fileName: chosen.name, format, file: await format.read(chosen, parts) }
}
