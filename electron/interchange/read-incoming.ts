import { basename } from 'node:path'
import { Refusal } from '@shared/refusal'
import { readChosenFile } from '../storage/read-chosen-file'
import type { IncomingFile, IncomingFormat, ReadingParts } from './incoming-format'
import { incomingFormatOf, largestOf } from './incoming-formats'

/** A file of another program that was read. */
export type ReadIncoming = { fileName: string; format: IncomingFormat; file: IncomingFile }

/** Reads the file of another program; nothing is written. Throws a Refusal for what is of no known format. */
export async function readIncoming(path: string, parts: ReadingParts): Promise<ReadIncoming> {
  const words = {
    unreadable: 'could not be read. Nothing was imported. Check that it still exists and may be read.',
    notFile: 'is not a file. Nothing was imported. Choose the file itself.',
    unanswered:
      'could not be read: the drive it lies on does not answer. Nothing was imported. Connect the drive again, or copy the file to this computer, and import it then.',
  }
  const chosen = await readChosenFile(path, largestOf(basename(path)), words, parts.signal)
  if (chosen.bytes.byteLength === 0) {
    throw new Refusal('empty', `“${chosen.name}” is empty. Nothing was imported.`)
  }
  const format = incomingFormatOf(chosen)
  return { fileName: chosen.name, format, file: await format.read(chosen, parts) }
}
