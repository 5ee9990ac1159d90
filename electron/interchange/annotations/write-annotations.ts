import { outgoingWords } from '@shared/interchange/outgoing-words'
import { entitiesOf } from '@shared/document/project'
import { CodePoints } from '@shared/interchange/annotations/code-points'
import { hypothesisAnnotation } from '@shared/interchange/annotations/hypothesis'
import { iriOf } from '@shared/interchange/annotations/names'
import { CONTEXT, webAnnotation, type WrittenText } from '@shared/interchange/annotations/web-annotation'
import { type Passage, passages as passageKind } from '@shared/kinds/passages'
import { Refusal } from '@shared/refusal'
import { canonicalText } from '@shared/text/blocks'
import type { ReadableProject } from '../../exporting/export-memo'
import { pauses } from '../../in-slices'
import type { OutgoingWriter } from '../outgoing-writers'

/** Every passage as an annotation of the W3C model: in a collection of one page, or as a plain list. */
export const writeWebAnnotations: OutgoingWriter = async (readable, { form }) => {
  const units = form === 'array' ? 'utf-16' : 'code points'
  const items = await eachPassage(readable, (passage, text) => webAnnotation(readable.project, passage, text, units))
  if (form === 'array') return json(items)
  const { projectId, title } = readable.project.about.project
  const collection = iriOf(projectId)
  const page = `${collection}#page1`
  return json({
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: title,
    generator: { type: 'Software', name: 'Assay' },
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
    last: page,
  })
}

/** Every passage as Hypothesis has annotations. */
export const writeHypothesis: OutgoingWriter = async (readable, { form }) => {
  const rows = await eachPassage(readable, (passage, text) => hypothesisAnnotation(readable.project, passage, text))
  if (form === 'api') return json({ total: rows.length, rows })
  return json({ export_date: lastMade(readable), export_userid: '', client_version: 'Assay', annotations: rows })
}

/** When the youngest passage was made, so that the same project always makes the same file. */
const lastMade = ({ project }: ReadableProject): string =>
  entitiesOf(project, 'passages').reduce((last, { createdAt }) => (createdAt > last ? createdAt : last), '')

/** Source by source in reading order; one text is held at a time. */
async function eachPassage(
  { project, sources }: ReadableProject,
  write: (passage: Passage, text: WrittenText) => object,
): Promise<object[]> {
  const byVersion = new Map<string, Passage[]>()
  for (const passage of entitiesOf(project, 'passages')) {
    const those = byVersion.get(passage.versionId)
    if (those) those.push(passage)
    else byVersion.set(passage.versionId, [passage])
  }
  if (byVersion.size === 0) {
    throw new Refusal('no-passages', outgoingWords.noPassages)
  }
  const pause = pauses()
  const written: object[] = []
  for (const [versionId, those] of byVersion) {
    const text = await readText(versionId, sources)
    for (const passage of those.toSorted(passageKind.order)) {
      written.push(write(passage, text))
      await pause()
    }
  }
  return written
}

/** Null for a text that cannot be read: its passages go without their places. */
async function readText(versionId: string, sources: ReadableProject['sources']): Promise<WrittenText> {
  try {
    const text = canonicalText(await sources.readText(versionId))
    return { text, points: new CodePoints(text) }
  } catch (failure) {
    if (failure instanceof Refusal) return null
    throw failure
  }
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
