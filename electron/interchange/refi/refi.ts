import { decodeText } from '@shared/encoding/decode-text'
import type { RefiFile, RefiNote } from '@shared/interchange/refi/refi-file'
import { Refusal } from '@shared/refusal'
import { refuseIfCancelled } from '../../cancelled'
import type { IncomingFormat, ReadingParts } from '../incoming-format'
import { beginsAsZip } from '../zip-start'
import { type Container, openContainer } from './container'
import { planRefi, type ReadRefi } from './plan-refi'
import { readSourceText, type ReadText } from './read-text'

/** Projects of REFI-QDA (.qdpx), by 1.5 and by what programs make of it. */
export const refi: IncomingFormat = {
  name: 'REFI-QDA project',
  endings: ['qdpx'],
  largest: 500 * 1024 * 1024,
  isIn: beginsAsZip,
  read: async ({ bytes }, parts) => {
    const read = await readRefi(openContainer(bytes), parts)
    return { plan: (planning) => planRefi(read, planning) }
  },
}

async function readRefi(container: Container, parts: ReadingParts): Promise<ReadRefi> {
  const { chromium, signal } = parts
  const file = await (await chromium()).parseRefi(container.xml, signal)
  const texts: (ReadText | string)[] = []
  for (const source of file.sources) {
    refuseIfCancelled(signal)
    texts.push(await readSourceText(source, container, parts))
  }
  return { file, texts, noteTexts: notesOf(file, container), notes: container.notes }
}

/** The words of each memo, by its GUID. */
function notesOf({ notes }: RefiFile, container: Container): Map<string, string> {
  return new Map(notes.map((note) => [note.guid, wordsOf(note, container)]))
}

function wordsOf({ name, content, textPath, description }: RefiNote, container: Container): string {
  const text = (content ?? textIn(textPath, container) ?? description).trim()
  return name === '' || text.startsWith(name) ? text : [name, text].filter(Boolean).join('\n')
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
