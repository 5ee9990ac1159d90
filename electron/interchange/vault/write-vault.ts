import { outgoingWords } from '@shared/interchange/outgoing-words'
import { entitiesOf } from '@shared/document/project'
import { memosInOrder, sourcesInOrder } from '@shared/document/queries/query'
import { citekeys } from '@shared/interchange/bibliography/citekeys'
import { linkable } from '@shared/interchange/vault/links'
import { memoNote } from '@shared/interchange/vault/memo-note'
import { sourceNote } from '@shared/interchange/vault/source-note'
import { Refusal } from '@shared/refusal'
import { type SourceText, sourceText } from '@shared/text/source-text'
import { nameKey } from '@shared/words/fold'
import { short } from '@shared/words/short'
import { composeWithTexts, type ReadableProject } from '../../exporting/export-memo'
import { ZipFile } from '../../exporting/zip-file'
import { fileNameFor } from '../../file-name'
import { pauses } from '../../in-slices'
import type { OutgoingWriter } from '../outgoing-writers'

/** Characters of the name of a note: it stands within two folders, and whole paths are short on Windows. */
const LONGEST_NAME = 100

/** Sources and memos as notes of Markdown, in a folder as a zip. */
export const writeVault: OutgoingWriter = async (readable) => {
  const { project } = readable
  const sources = sourcesInOrder.ask(project)
  const memos = memosInOrder.ask(project)
  if (sources.length + memos.length === 0) {
    throw new Refusal('nothing', outgoingWords.nothingYet)
  }
  const folder = noteName(project.about.project.title, 'Project')
  const noteOf = named(sources, 'Source')
  const memoName = named(memos, 'Memo')
  const keys = citekeys(entitiesOf(project, 'sources'))
  const zip = new ZipFile()
  const add = (path: string, text: string) =>
    zip.begin(`${folder}/${path}.md`).push(new TextEncoder().encode(text), true)
  const pause = pauses()
  // One text is held at a time.
  for (const source of sources) {
    const text = await textOf(readable, source.versionId)
    add(`Sources/${noteOf.get(source.id)}`, sourceNote(project, source, text, keys.get(source.id) ?? ''))
    await pause()
  }
  const linkOf = (sourceId: string) => {
    const name = noteOf.get(sourceId)
    return name === undefined ? undefined : `Sources/${name}`
  }
  for (const { id } of memos) {
    add(`Memos/${memoName.get(id)}`, memoNote((await composeWithTexts(readable, id)).tree, linkOf))
    await pause()
  }
  return zip.end()
}

const noteName = (title: string, fallback: string): string => fileNameFor(linkable(title), fallback)

/** A name for each note that no other of its folder has, in whatever letters. */
function named(things: readonly { id: string; title: string }[], fallback: string): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  for (const { id, title } of things) {
    const wanted = short(noteName(title, fallback), LONGEST_NAME)
    let [name, number] = [wanted, counts.get(nameKey(wanted)) ?? 1]
    for (; taken.has(nameKey(name)); number += 1) name = `${wanted} (${number})`
    counts.set(nameKey(wanted), number)
    taken.add(nameKey(name))
    names.set(id, name)
  }
  return names
}

/** A text that is damaged or gone is told in its note. */
async function textOf({ sources }: ReadableProject, versionId: string): Promise<SourceText | null> {
  try {
    return sourceText(versionId, await sources.readText(versionId))
  } catch (failure) {
    if (failure instanceof Refusal) return null
    throw failure
  }
}
