import { programWords } from '../program-words'
import { createAnchor, wholeSpan } from '@shared/anchoring/create-anchor'
import type { Span } from '@shared/anchoring/span'
import type { Commit } from '@shared/document/change'
import { readyToPlace, TextPassages } from '@shared/document/indexes/passage-index'
import type { AutoTagging, HitToTag, PassageToBe } from '@shared/ipc/search'
import type { Passage } from '@shared/kinds/passages'
import type { Tag } from '@shared/kinds/tags'
import { paragraphMark } from '@shared/memo/citation'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { Refusal } from '@shared/refusal'
import { inContext } from '@shared/search/in-context'
import type { SourceText } from '@shared/text/source-text'
import { sentenceAround } from '@shared/words/sentences'
import { pauses, sliced } from '../in-slices'
import type { ProjectSession } from '../project/session'
import type { Viewpoint } from '../project/viewpoint'
import { paragraphAt } from '@shared/search/searched-text'
import { textShelf } from './text-shelf'

/** The project as whoever tags sees it: a passage that is kept from them is not tagged in the place of their own. */
type Seen = Pick<Viewpoint, 'project' | 'sources'>

type Planned = { text: SourceText; sourceId: string; span: Span; passage: Passage | undefined }

/** What tagging these hits, or their sentences or paragraphs, would make of the project; hits in one of them are one. */
export async function previewTagging(
  seen: Seen,
  { tagId, ...tagging }: AutoTagging & { tagId: string | null },
): Promise<PassageToBe[]> {
  const planned = await plan(seen, tagging)
  return planned.map(({ text, sourceId, span, passage }) => ({
    sourceId,
    versionId: text.versionId,
    span,
    mark: paragraphMark(text, span),
    ...inContext(text.text, paragraphAt(text, span.start), { ...span, marks: [span] }),
    becomes: !passage ? 'new' : passage.tagIds.includes(tagId ?? '') ? 'as-it-is' : 'tagged',
  }))
}

/** Tags them, as one step; `newTag` is made in the same step. */
export async function tagHits(
  session: Pick<ProjectSession, 'changes'>,
  seen: Seen,
  { by, tag, newTag, ...tagging }: AutoTagging & { by: string; tag: Tag; newTag: boolean },
): Promise<Commit> {
  const planned = await plan(seen, tagging)
  const operations = planned.flatMap(({ text, sourceId, span, passage }): Operation[] => {
    if (passage?.tagIds.includes(tag.id)) return []
    if (passage) return [{ name: 'passage.tag', input: { passageId: passage.id, tagId: tag.id } }]
    const anchor = createAnchor(text.text, span)
    const made = { id: newId(), sourceId, versionId: text.versionId, anchor, tagIds: [tag.id] }
    return [{ name: 'passage.create', input: { passage: { ...made, note: '', statement: null, credibility: null } } }]
  })
  if (operations.length === 0) {
    throw new Refusal('unchanged', programWords.allTagged(tag.name))
  }
  const create: Operation[] = newTag ? [{ name: 'tag.create', input: { tag } }] : []
  const label = programWords.tagFound(operations.length, tag.name)
  return session.changes.apply({ by, label, operations: [...create, ...operations] })
}

async function plan({ project, sources }: Seen, { hits, unit }: AutoTagging): Promise<Planned[]> {
  const pause = pauses()
  await sliced(readyToPlace(project), pause)
  const planned = new Map<string, Planned>()
  for (const hit of hits) {
    const version = project.versions[hit.versionId]
    if (!version || project.sources[version.sourceId]?.versionId !== version.id) throw changedMeanwhile()
    const { source: text } = await textShelf(sources).take(version, pause)
    const span = wholeSpan(text.text, unitAround(text, hit, unit))
    if (!span || hit.end > text.text.length) throw changedMeanwhile()
    const passage = new TextPassages(project, text).exactly(span)
    planned.set(`${version.id} ${span.start} ${span.end}`, { text, sourceId: version.sourceId, span, passage })
    await pause()
  }
  return [...planned.values()]
}

function unitAround(text: SourceText, { start, end }: HitToTag, unit: AutoTagging['unit']): Span {
  if (unit === 'words') return { start, end }
  const paragraph = paragraphAt(text, start)
  if (unit === 'paragraph') return paragraph
  const words = text.text.slice(paragraph.start, paragraph.end)
  const sentence = sentenceAround(words, { start: start - paragraph.start, end: end - paragraph.start })
  return { start: sentence.start + paragraph.start, end: sentence.end + paragraph.start }
}

const changedMeanwhile = () => new Refusal('text-changed', programWords.textChangedSinceSearch)
