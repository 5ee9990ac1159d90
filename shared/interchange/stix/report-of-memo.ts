import { groupAnswers } from '../../document/queries/group-answers'
import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { entity, type Project } from '../../document/project'
import { mayTellWho } from '../../document/queries/respondents'
import type { Memo } from '../../kinds/memos'
import type { Passage } from '../../kinds/passages'
import type { Confidence } from '../../lexicons/confidence'
import { wordsOfBlocks } from '../../memo/block-words'
import type { MemoTree, Note, TreeBlock } from '../../memo/memo-tree'
import { webUri } from '../web-address'
import { CONFIDENCE_OF_CREDIBILITY, CONFIDENCE_OF_LEVEL } from './numbers'
import { stixId, type StixObject, stixObject } from './objects'
import { opinionsOn } from './opinions'

/** What all objects of a bundle have. */
export type StixContext = {
  project: Project
  /** The identity of whoever made them, and the markings that hold for them. */
  common: { created_by_ref: string; object_marking_refs: readonly string[] }
  /** Whether it is told who tagged and who judged. */
  named: boolean
  /** When the project was last changed. */
  modified: string
}

/**
 * A memo as a report: its judgments are notes about it, its cited words notes about the judgments they bear on, and how
 * far each analyst goes along with a judgment opinions on it. Assay’s likelihoods stand in the words: `confidence` is how
 * sure the analysts are, and never how likely something is.
 */
export function reportOfMemo(context: StixContext, memo: Memo, tree: MemoTree): StixObject[] {
  const { project, common, modified } = context
  const { projectId } = project.about.project
  const lead = tree.sections.find(({ key }) => key === 'bottom-line')
  const said = {
    ...common,
    name: tree.title,
    description: paragraphs([...(lead?.lead.blocks ?? []), ...(lead?.data ?? [])]),
    published: `${memo.date}T00:00:00.000Z`,
    labels: tree.draft.length > 0 ? ['draft'] : [],
  }
  const about = `memo ${memo.id}`
  const reportId = stixId(projectId, 'report', about)
  const judgments = judgmentsIn(tree).map((judgment) => ({
    riskId: judgment.riskId,
    note: judgmentNote(context, memo, reportId, judgment),
  }))
  const noteOf = new Map(judgments.map(({ riskId, note }) => [riskId, note.id]))
  const quotes = tree.notes.map((note) => quoteNote(context, memo, reportId, noteOf, note))
  const opinions = judgments.flatMap(({ riskId, note }) => opinionsAbout(context, memo, riskId, note.id))
  const held = [...judgments.map(({ note }) => note), ...quotes, ...opinions]
  const report = stixObject(projectId, 'report', {
    about,
    created: memo.createdAt,
    modified,
    said: { ...said, object_refs: held.length > 0 ? held.map(({ id }) => id) : [common.created_by_ref] },
  })
  return [report, ...held]
}

type Judgment = { riskId: string; claim: string; content: string }

/** The judgments that the memo prints, in its order, each with all its paragraphs. */
function judgmentsIn(tree: MemoTree): Judgment[] {
  const blocks = tree.sections.filter(({ key }) => key === 'key-judgments').flatMap(({ data }) => data)
  const found = new Map<string, { claim: string; blocks: TreeBlock[] }>()
  for (const block of blocks) {
    if (block.kind !== 'words') continue
    const { riskId } = block.wording
    const known = found.get(riskId)
    if (known) known.blocks.push(block)
    else found.set(riskId, { claim: paragraphs([block]), blocks: [block] })
  }
  return [...found].map(([riskId, { claim, blocks: own }]) => ({ riskId, claim, content: paragraphs(own) }))
}

const paragraphs = (blocks: readonly TreeBlock[]): string =>
  wordsOfBlocks(blocks)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')

function judgmentNote(context: StixContext, memo: Memo, reportId: string, { riskId, content }: Judgment): StixObject {
  const { project, common, modified } = context
  const risk = entity(project, 'risks', riskId)
  return stixObject(project.about.project.projectId, 'note', {
    about: `judgment ${memo.id} ${riskId}`,
    created: memo.createdAt,
    modified,
    said: {
      ...common,
      abstract: risk ? `R${risk.number} ${risk.title}` : '',
      content,
      confidence: confidenceOf(project, riskId),
      object_refs: [reportId],
    },
  })
}

/** How sure the analysts are, where all who say so say the same: levels have no average. */
function confidenceOf(project: Project, riskId: string): number | undefined {
  const levels = new Set(
    groupAnswers(project, riskId).judgments.flatMap(({ confidence }): Confidence[] => (confidence ? [confidence] : [])),
  )
  const [level] = levels
  return levels.size === 1 && level ? CONFIDENCE_OF_LEVEL[level] : undefined
}

function quoteNote(
  context: StixContext,
  memo: Memo,
  reportId: string,
  noteOf: ReadonlyMap<string, string>,
  { citation, quote, about }: Note,
): StixObject {
  const { project, common, modified } = context
  const passage = entity(project, 'passages', about.passageId)
  const source = entity(project, 'sources', about.sourceId)
  const links = entitiesNaming(project, 'evidence', 'passageId', about.passageId)
  const judged = links.flatMap(({ riskId }) => noteOf.get(riskId) ?? [])
  return stixObject(project.about.project.projectId, 'note', {
    about: `quote ${memo.id} ${about.passageId}`,
    created: passage?.createdAt ?? memo.createdAt,
    modified,
    said: {
      ...common,
      abstract: citation,
      content: quote,
      authors: passage ? authorsOf(context, passage) : [],
      confidence: passage?.credibility ? CONFIDENCE_OF_CREDIBILITY[passage.credibility] : undefined,
      external_references: source && [
        {
          source_name: source.publisher.trim() || source.title,
          description: source.title,
          ...(webUri(source.url) !== '' && { url: webUri(source.url) }),
        },
      ],
      object_refs: judged.length > 0 ? [...new Set(judged)] : [reportId],
    },
  })
}

function authorsOf({ project, named }: StixContext, { createdBy }: Passage): string[] {
  const name = named && entity(project, 'analysts', createdBy)?.name
  return name ? [name] : []
}

function opinionsAbout(
  { project, common, named, modified }: StixContext,
  memo: Memo,
  riskId: string,
  noteId: string,
): StixObject[] {
  const tells = named && mayTellWho(project, riskId)
  return opinionsOn(project, riskId).map(({ analystId, opinion, explanation }) => {
    const name = tells && entity(project, 'analysts', analystId)?.name
    return stixObject(project.about.project.projectId, 'opinion', {
      about: `opinion ${memo.id} ${riskId} ${analystId}`,
      // When somebody answered would tell who it was.
      created: memo.createdAt,
      modified,
      said: { ...common, opinion, explanation, authors: name ? [name] : [], object_refs: [noteId] },
    })
  })
}
