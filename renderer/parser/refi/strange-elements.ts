import type { RefiFile } from '@shared/interchange/refi/refi-file'
import { LIMITS } from '@shared/limits'
import { short } from '@shared/words/short'

/** Every element of REFI-QDA 1.5, of projects and of codebooks. */
const KNOWN: ReadonlySet<string> = new Set(
  `Project Users User CodeBook Codes Code Cases Case Variables Variable VariableValue VariableRef TextValue BooleanValue
   IntegerValue FloatValue DateValue DateTimeValue Sets Set MemberCode MemberSource MemberNote Sources TextSource
   PlainTextContent PlainTextSelection PictureSource TextDescription PictureSelection PDFSource PDFSelection Representation
   AudioSource AudioSelection VideoSource VideoSelection Transcript TranscriptSelection SyncPoint Coding Graphs Graph Vertex
   Edge Notes Note Links Link NoteRef CodeRef SourceRef SelectionRef Description`.split(/\s+/),
)

/** How many elements of a name were read: what stands elsewhere in the file was not. */
export type ReadCounts = Readonly<Record<string, number>>

/**
 * Elements of a project that are read as nothing: those that the standard does not have, and of those that it has the ones
 * that stand where it has none. They are counted in the text, which costs less than going through all elements.
 */
export function strangeElements(text: string, root: Element, read: ReadCounts): RefiFile['strange'] {
  const counts = new Map<string, number>()
  for (const [, name = ''] of text.matchAll(/<(?:[^\s<>/:!?]{1,100}:)?([^\s<>/:!?]{1,200})/g)) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const strange = [...counts].flatMap(([name, inText]) => {
    const known = read[name] ?? (KNOWN.has(name) ? inText : 0)
    if (inText <= known) return []
    // What looks like an element may be text (CDATA).
    const count = root.getElementsByTagNameNS('*', name).length - known
    return count > 0 ? [{ name: short(name, LIMITS.line), count }] : []
  })
  return strange.slice(0, LIMITS.importNotes)
}
