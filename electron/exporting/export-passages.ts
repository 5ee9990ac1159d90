import { exportWords } from './export-words'
import { createHash } from 'node:crypto'
import { entity } from '@shared/document/project'
import { entitiesNaming } from '@shared/document/indexes/foreign-keys'
import type { ListFormat, MarkedFormat } from '@shared/interchange/passages/formats'
import { markedHtml } from '@shared/interchange/passages/marked-html'
import { markedText } from '@shared/interchange/passages/marked-text'
import { type PassageRow, passageRow } from '@shared/interchange/passages/passage-row'
import { passagesToMarkdown, passageTable } from '@shared/interchange/passages/passages-text'
import { type Passage, passages as passageKind } from '@shared/kinds/passages'
import type { Source } from '@shared/kinds/sources'
import { Refusal } from '@shared/refusal'
import { type SourceText, sourceText } from '@shared/text/source-text'
import { pauses, sliced } from '../in-slices'
import type { ReadableProject } from './export-memo'
import { exportTable } from './export-table'

/** The passages of a source's present text, in reading order. */
export const passagesOfSource = ({ project }: ReadableProject, { versionId }: Source): string[] =>
  entitiesNaming(project, 'passages', 'versionId', versionId)
    .toSorted(passageKind.order)
    .map(({ id }) => id)

/** Passages in the order given, as the bytes of a file. Throws a Refusal where none of them is there. */
export async function exportPassages(
  readable: ReadableProject,
  passageIds: readonly string[],
  format: ListFormat,
): Promise<Uint8Array> {
  const rows = await rowsOf(readable, passageIds)
  const title = `Passages of ${readable.project.about.project.title}`
  switch (format) {
    case 'csv':
    case 'tsv':
    case 'xlsx':
      return exportTable(passageTable(rows), format)
    case 'md':
      return new TextEncoder().encode(await sliced(passagesToMarkdown(title, rows)))
    case 'docx':
      return (await import('./passages-docx')).passagesDocx(title, rows)
  }
}

/** The whole text of a source with its passages marked, as a web page or a Word document. */
export async function exportMarkedText(
  { project, sources }: ReadableProject,
  source: Source,
  format: MarkedFormat,
): Promise<Uint8Array> {
  const text = sourceText(source.versionId, await sources.readText(source.versionId))
  if (format === 'html') return new TextEncoder().encode(await sliced(markedHtml(project, source, text, sha256)))
  const { markedDocx } = await import('./marked-docx')
  return markedDocx(project, source, await sliced(markedText(project, text)))
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/** One text is held at a time; a text that cannot be read is said at its passages. */
async function rowsOf({ project, sources }: ReadableProject, passageIds: readonly string[]): Promise<PassageRow[]> {
  const passages = passageIds.flatMap((id) => entity(project, 'passages', id) ?? [])
  if (passages.length === 0) {
    throw new Refusal('no-passages', exportWords.noPassages)
  }
  const byVersion = new Map<string, Passage[]>()
  for (const passage of passages) {
    const those = byVersion.get(passage.versionId)
    if (those) those.push(passage)
    else byVersion.set(passage.versionId, [passage])
  }
  const pause = pauses()
  const rows = new Map<string, PassageRow>()
  for (const [versionId, those] of byVersion) {
    const text = await readable(versionId, sources)
    for (const passage of those) {
      rows.set(passage.id, passageRow(project, passage, text))
      await pause()
    }
  }
  return passages.flatMap(({ id }) => rows.get(id) ?? [])
}

async function readable(versionId: string, sources: ReadableProject['sources']): Promise<SourceText | null> {
  try {
    return sourceText(versionId, await sources.readText(versionId))
  } catch (failure) {
    if (failure instanceof Refusal) return null
    throw failure
  }
}
