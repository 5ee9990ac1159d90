import { entitiesNaming } from '@shared/document/indexes/foreign-keys'
import { sourcesInOrder } from '@shared/document/queries/query'
import { countingOf } from '@shared/interchange/refi/counting'
import { projectXml } from '@shared/interchange/refi/write-project'
import { sourceLines, textPart } from '@shared/interchange/refi/write-source'
import { type Passage, passages as passageKind } from '@shared/kinds/passages'
import { canonicalText } from '@shared/text/blocks'
import { ZipFile } from '../../exporting/zip-file'
import { pauses, sliced } from '../../in-slices'
import type { OutgoingWriter } from '../outgoing-writers'

/**
 * The project as a .qdpx: a zip of project.qde and the texts of its sources, LF and without a byte-order mark. One text is
 * held at a time; its passages are the ones of its present words.
 */
export const writeRefi: OutgoingWriter = async ({ project, sources }, options) => {
  const counting = countingOf(options)
  const zip = new ZipFile()
  const pause = pauses()
  const encoder = new TextEncoder()
  const lines: string[][] = []
  const exported: Passage[][] = []
  for (const source of sourcesInOrder.ask(project)) {
    const text = canonicalText(await sources.readText(source.versionId))
    const passages = entitiesNaming(project, 'passages', 'versionId', source.versionId).toSorted(passageKind.order)
    lines.push(await sliced(sourceLines(source, text, passages, counting), pause))
    exported.push(passages)
    zip.begin(`sources/${textPart(source)}`).push(encoder.encode(text), true)
  }
  const xml = await sliced(projectXml(project, lines.flat(), exported.flat()), pause)
  zip.begin('project.qde').push(encoder.encode(xml), true)
  return zip.end()
}
