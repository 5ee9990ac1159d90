import { sampleSteps } from './step-words'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { canonicalText } from '@shared/text/blocks'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import article from '../../resources/sample/article.txt?raw'
import content from '../../resources/sample/sample.json'
import { splitText } from '@shared/text/split-text'
import { ProjectSession } from '../project/session'
import type { SessionOptions } from '../project/session-options'
import { originalOf } from '../storage/source-files'
import { Sample } from './sample-content'

/**
 * Makes the sample project, by the very operations an analyst would use: it is always in the present format.
 * Whole or not at all: a making that was interrupted must not look like a damaged project.
 */
export async function makeSample(folder: string, options: SessionOptions): Promise<void> {
  const sample = Sample.parse(content)
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(dirname(folder), { recursive: true })
  const about = { title: sample.title, analyst: sample.analysts[0] ?? '' }
  const session = await ProjectSession.create(unfinished, about, options)
  await fill(session, sample)
  await session.close()
  await rename(unfinished, folder)
}

async function fill(session: ProjectSession, sample: Sample): Promise<void> {
  const first = Object.keys(session.project.analysts)[0]
  if (!first) throw new Error('A new project has its first analyst.')
  const analystIds = [first, ...sample.analysts.slice(1).map(newId)]
  const step = (label: string, operations: Operation[]) => session.changes.apply({ by: first, label, operations })

  await step(sampleSteps.setUp, setUp(sample, analystIds))
  await step(sampleSteps.importArticle, [await addSource(session, sample)])
  const tagIds = new Map(sample.tags.map(({ key }) => [key, newId()]))
  await step(sampleSteps.makeCodebook, addTags(sample, tagIds))
  const passageIds = new Map(sample.passages.map(({ key }) => [key, newId()]))
  await step(sampleSteps.tagArticle, await addPassages(session, sample, tagIds, passageIds))
  for (const [index, risk] of sample.risks.entries()) {
    await step(sampleSteps.stateRisk(risk.title), addRisk(risk, index, passageIds, analystIds))
  }
  await step(sampleSteps.writeMemo, [addMemo(sample)])
}

const lookUp = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key)
  if (!id) throw new Error(`The sample names “${key}”, which it does not have.`)
  return id
}

const setUp = (sample: Sample, analystIds: readonly string[]): Operation[] => [
  { name: 'project.update', input: { changes: { handling: sample.handling } } },
  ...analystIds.slice(1).map((id, index): Operation => ({
    name: 'analyst.add',
    input: { analyst: { id, name: sample.analysts[index + 1] ?? '', position: index + 2 } },
  })),
]

async function addSource(session: ProjectSession, sample: Sample): Promise<Operation> {
  const bytes = new TextEncoder().encode(article)
  const blocks = splitText(article).blocks
  const [sourceId, versionId] = [newId(), newId()]
  const source = { id: sourceId, versionId, position: 1, ...sample.source }
  const version = {
    id: versionId,
    sourceId,
    importedAt: new Date().toISOString(),
    fileName: 'article.txt',
    format: 'txt' as const,
    encoding: 'utf-8',
    originalSha256: await session.sources.putOriginal(originalOf(bytes), 'txt'),
    blocksSha256: await session.sources.putBlocks(blocks),
    bytes: bytes.byteLength,
    characters: canonicalText(blocks).length,
    blocks: blocks.length,
    notes: [],
  }
  return { name: 'source.add', input: { source, version } }
}

const addTags = (sample: Sample, tagIds: ReadonlyMap<string, string>): Operation[] =>
  sample.tags.map(({ key, parent, ...tag }, index) => ({
    name: 'tag.create',
    input: {
      tag: { id: lookUp(tagIds, key), parentId: parent && lookUp(tagIds, parent), position: index + 1, ...tag },
    },
  }))

async function addPassages(
  session: ProjectSession,
  sample: Sample,
  tagIds: ReadonlyMap<string, string>,
  passageIds: ReadonlyMap<string, string>,
): Promise<Operation[]> {
  const [version] = Object.values(session.project.versions)
  if (!version) throw new Error('The sample article was just imported.')
  const text = canonicalText(await session.sources.readText(version.id))
  return sample.passages.map(({ key, quote, tags, ...attributes }) => {
    const start = text.indexOf(quote)
    if (start < 0) throw new Error(`The sample article does not say: ${quote}`)
    const passage = {
      id: lookUp(passageIds, key),
      sourceId: version.sourceId,
      versionId: version.id,
      anchor: createAnchor(text, { start, end: start + quote.length }),
      tagIds: tags.map((tag) => lookUp(tagIds, tag)),
      ...attributes,
    }
    return { name: 'passage.create', input: { passage } }
  })
}

function addRisk(
  { evidence, indicators, scores, ...statement }: Sample['risks'][number],
  index: number,
  passageIds: ReadonlyMap<string, string>,
  analystIds: readonly string[],
): Operation[] {
  const riskId = newId()
  const links = evidence.map(({ passage, ...link }, position): Operation => {
    const passageId = lookUp(passageIds, passage)
    return {
      name: 'evidence.link',
      input: { evidence: { id: newId(), riskId, passageId, position: position + 1, ...link } },
    }
  })
  const watched = indicators.map((indicator, position): Operation => ({
    name: 'indicator.create',
    input: { indicator: { id: newId(), riskId, position: position + 1, ...indicator } },
  }))
  const judged = scores.map(({ analyst, percent, term, ...judgment }): Operation => {
    const inPercent = percent === undefined ? null : { kind: 'percent' as const, percent }
    const likelihood = term ? { kind: 'term' as const, lexicon: 'icd-203' as const, term } : inPercent
    const analystId = analystIds[analyst] ?? ''
    return { name: 'score.set', input: { scoreId: newId(), riskId, analystId, changes: { likelihood, ...judgment } } }
  })
  const risk = { id: riskId, position: index + 1, ...statement }
  return [{ name: 'risk.create', input: { risk } }, ...links, ...watched, ...judged]
}

const addMemo = ({ memo }: Sample): Operation => ({
  name: 'memo.create',
  input: { memo: { id: newId(), position: 1, judgments: {}, excludedRiskIds: [], ...memo } },
})
