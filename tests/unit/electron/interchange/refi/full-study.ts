import type { Project } from '@shared/document/project'
import { createAnchor } from '@shared/anchoring/create-anchor'
import type { Operation } from '@shared/operations/operations'
import type { Block } from '@shared/text/blocks'
import { incomingText } from '../../../../../electron/interchange/incoming-source'
import { addSource, AT, id } from '../../../shared/sample-project'
import type { Study } from './qdpx'

/** Adds a source with these paragraphs, as an import does. */
export function addText(study: Study, name: string, paragraphs: readonly string[]): void {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', level: null, role: 'body', text }))
  const add = addSource(name)
  if (add.name !== 'source.add') return
  const at = { id: id(`${name}V`), sourceId: id(name), at: AT }
  const bytes = new TextEncoder().encode(name)
  const { text, version } = incomingText(
    { fileName: `${name}.html`, format: 'html', bytes, blocks, encoding: 'utf-8', notes: [] },
    at,
  )
  study.texts.set(version.blocksSha256, text.blocks)
  study.do([{ name: 'source.add', input: { source: { ...add.input.source, descriptor: `About ${name}.` }, version } }])
}

/** A passage of Bob, as an import makes it. */
export const passageOf = (
  name: string,
  source: string,
  text: string,
  at: { start: number; end: number },
  tags: string[],
  note = '',
): Operation => ({
  name: 'passage.import',
  input: {
    passage: {
      id: id(name),
      sourceId: id(source),
      versionId: id(`${source}V`),
      anchor: createAnchor(text, at),
      tagIds: tags.map(id),
      note,
      statement: null,
      credibility: null,
      createdBy: id('bob'),
      createdAt: '2020-05-17T10:00:00.000Z',
    },
  },
})

/** All of a project that REFI-QDA can hold, in whatever order it stands. */
export const plainOf = ({ passages, tags, tagSets, sources, analysts, risks, evidence, scores }: Project) => ({
  passages: inOrder(passages, ({ id, anchor, tagIds, note, createdBy, createdAt }) => ({
    id,
    exact: anchor.exact,
    tagIds: tagIds.toSorted(),
    note,
    createdBy,
    createdAt,
  })),
  tags: inOrder(tags, ({ id, name, parentId, colour }) => ({ id, name, parentId, colour })),
  sets: inOrder(tagSets, ({ name, tagIds }) => ({ name, tagIds })),
  sources: inOrder(sources, ({ id, title, descriptor }) => ({ id, title, descriptor })),
  analysts: inOrder(analysts, ({ id, name }) => ({ id, name })),
  risks: inOrder(risks, ({ id, title, cause, event, horizon, party, consequence, category }) => ({
    id,
    title,
    statement: { cause, event, horizon, party, consequence, category },
  })),
  evidence: inOrder(evidence, ({ id, riskId, passageId, stance, note }) => ({ id, riskId, passageId, stance, note })),
  scores: inOrder(scores, ({ riskId, analystId, likelihood, impact, confidence, basis, rationale }) => ({
    riskId,
    analystId,
    said: { likelihood, impact, confidence, basis, rationale },
  })),
})

function inOrder<T, Plain>(table: Readonly<Record<string, T>>, plain: (each: T) => Plain): Plain[] {
  const told = Object.values(table).map((each) => ({ each: plain(each), key: JSON.stringify(plain(each)) }))
  return told.toSorted((one, other) => one.key.localeCompare(other.key)).map(({ each }) => each)
}
