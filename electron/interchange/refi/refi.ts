import { decodeText } from '@shared/encoding/decode-text'
import { advised } from '@shared/interchange/refi/advised'
import type { RefiFile, RefiNote } from '@shared/interchange/refi/refi-file'
import { Refusal } from '@shared/refusal'
import { refuseIfCancelled } from '../../cancelled'
import type { IncomingFormat, ReadingParts } from '../incoming-format'
import { beginsAsZip } from '../zip-start'
import { beginsAsProject, type Container, openContainer } from './container'
import { placeSelections } from './place-selections'
import { planRefi, type ReadRefi } from './plan-refi'
import { type ReadText, readSourceText } from './read-text'

/** Projects of REFI-QDA (.qdpx, or their XML alone), by 1.5 and by what programs make of it. */
export const refi: IncomingFormat = {
  name: 'REFI-QDA project',
  endings: ['qdpx', 'qde'],
  largest: 500 * 1024 * 1024,
  isIn: (bytes) => beginsAsZip(bytes) || beginsAsProject(bytes),
  read: async ({ bytes }, parts) => {
    const read = await readRefi(bytes, parts)
    return { plan: (planning) => planRefi(read, planning) }
  },
}

async function readRefi(bytes: Uint8Array, parts: ReadingParts): Promise<ReadRefi> {
  const { signal } = parts
  const { container, file } = await open(bytes, parts)
  const texts: (ReadText | string)[] = []
  for (const source of file.sources) {
    refuseIfCancelled(signal)
    texts.push(await readSourceText(source, { container, basePath: file.basePath }, parts))
  }
  const placed = placeSelections(file.sources, texts)
  const notes = [...container.notes, ...file.remarks, ...placed.notes]
  return { file, texts: placed.texts, noteTexts: notesOf(file, container), notes }
}

/** The container and what its XML says. */
async function open(
  bytes: Uint8Array,
  { chromium, signal }: ReadingParts,
): Promise<{ container: Container; file: RefiFile }> {
  try {
    const container = openContainer(bytes)
    return { container, file: await (await chromium()).parseRefi(container.xml, signal) }
  } catch (failure) {
    throw advised(failure)
  }
}

/** The words of each memo, by its GUID. */
function notesOf({ notes }: RefiFile, container: Container): Map<string, string> {
  return new Map(notes.map((note) => [note.guid, wordsOf(note, container)]))
}

function wordsOf({ name, content, textPath, description }: RefiNote, container: Container): string {
  const text = (content || textIn(textPath, container) || '').trim()
  const said = [text.startsWith(name) ? '' : name, text.includes(description.trim()) ? '' : description.trim(), text]
  return said.filter(Boolean).join('\n')
}

function textIn(path: string, container: Container): string | null {
  const file = path === '' ? null : container.fileAt(path)
  try {
    return file && decodeText(file.bytes).text
  } catch (failure) {
    if (failure instanceof Refusal) return null
    throw failure
  }
}
