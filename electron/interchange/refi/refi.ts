import { refiWords } from './refi-words'
import { readingWords } from '../reading-words'
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
  get name() {
    return readingWords.refi
  },
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
  const memos = notesOf(file, container)
  const notes = [...container.notes, ...file.remarks, ...placed.notes, ...memos.notes]
  return { file, texts: placed.texts, noteTexts: memos.texts, notesWithoutText: memos.withoutText, notes }
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

/** The words of each memo, by its GUID: of memos of one GUID those of all, which is said, and whose words are not here. */
function notesOf({ notes }: RefiFile, container: Container): ReadNotes {
  const texts = new Map<string, string>()
  const shared = new Set<string>()
  const withoutText: string[] = []
  for (const note of notes) {
    const inFile = note.content || textIn(note.textPath, container)
    if (inFile === null && (note.textPath !== '' || note.richTextPath !== '')) withoutText.push(note.name)
    const before = texts.get(note.guid)
    if (before !== undefined) shared.add(note.guid)
    texts.set(note.guid, [before ?? '', wordsOf(note, inFile ?? '')].filter(Boolean).join('\n\n'))
  }
  const told = refiWords.memosOfOneGuid(shared.size)
  return { texts, withoutText, notes: shared.size === 0 ? [] : [told] }
}

type ReadNotes = { texts: Map<string, string>; withoutText: string[]; notes: string[] }

function wordsOf({ name, description }: RefiNote, inFile: string): string {
  const text = inFile.trim()
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
