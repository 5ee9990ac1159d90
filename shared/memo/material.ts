import { scalesOf } from '../document/queries/scales'
import type { Project } from '../document/project'
import {
  alternativesOfRisk,
  assumptionsOfRisk,
  indicatorsOfRisk,
  type WatchedIndicator,
} from '../document/queries/risk-rows'
import { evidenceOfRisk, type LinkedEvidence } from '../document/queries/risks'
import { finderIn, judgmentsOf, sessionsInOrder } from '../document/queries/sessions'
import { isUnseenIn, standingWords } from '../document/queries/versions'
import type { Alternative } from '../kinds/alternatives'
import type { Assumption } from '../kinds/assumptions'
import type { Memo } from '../kinds/memos'
import type { Passage } from '../kinds/passages'
import type { Answer } from '../kinds/answers'
import type { Score } from '../kinds/scores'
import type { Session } from '../kinds/sessions'
import type { Scales } from '../lexicons/scales'
import type { Stance } from '../lexicons/stance'
import { rankText } from '../scoring/judgment-text'
import { type RankedRisk, ranking } from '../scoring/ranking'
import { findingVerdicts, type RiskVerdict } from '../scoring/session-verdicts'
import { atOnce, type Steps } from '../steps'
import type { SourceText } from '../text/source-text'
import type { Source } from '../kinds/sources'
import { STATEMENTS } from '../lexicons/statement'
import { sentence } from '../words/sentence'
import { gradeOf, passageCitation, provenMark } from './citation'
import type { Note, PassageAbout } from './memo-tree'
import type { Pictures } from './pictures'
import { printable } from './printable'
import { surroundings } from './surroundings'

/** A risk of the memo with all that the memo says about it. */
export type MemoRisk = RankedRisk & {
  /** "R3". */
  name: string
  /** "1", "2=" or "–" while it has no rank. */
  rankText: string
  /** What counts for the group. */
  scores: readonly (Score | Answer)[]
  /** What a scoring session came to on it; null where no round that asked about it was closed. */
  outcome: Outcome | null
  evidence: Readonly<Record<Stance, readonly LinkedEvidence[]>>
  assumptions: readonly Assumption[]
  alternatives: readonly Alternative[]
  indicators: readonly WatchedIndicator[]
  /** Name of an analyst; undefined for one who is gone. */
  nameOf: (analystId: string) => string | undefined
  /** Those that it is judged by. */
  scales: Scales
}

/** The verdict of a session on one risk. */
export type Outcome = RiskVerdict & { session: Session }

/** Texts of the versions at hand, by version id. */
export type Texts = ReadonlyMap<string, SourceText>

/** Passages that a memo prints of one saved query. */
export const MOST_PRINTED = 50

/**
 * What a saved query found at a moment, or why it cannot be asked; `unread` are titles of sources that could not be
 * read.
 */
export type QueryAnswer = { passages: readonly Passage[]; unread: readonly string[]; at: string } | { problem: string }
/** By the id of the query. */
export type Answers = ReadonlyMap<string, QueryAnswer>

/** What the sections of one memo are composed from; citing a passage numbers it. */
export class Material {
  readonly project: Project
  readonly memo: Memo
  readonly answers: Answers
  readonly pictures: Pictures
  readonly scales: Scales
  /** Highest first; those without a rank last. */
  readonly risks: readonly MemoRisk[]
  readonly #texts: Texts
  #notes = new Map<string, Note>()
  #sources = new Map<string, Source>()

  constructor(
    project: Project,
    memo: Memo,
    texts: Texts,
    answers: Answers = new Map(),
    pictures: Pictures = new Map(),
    risks: readonly MemoRisk[] = atOnce(gatherRisks(project, memo)),
  ) {
    this.project = project
    this.memo = memo
    this.answers = answers
    this.pictures = pictures
    this.scales = scalesOf(project)
    this.#texts = texts
    this.risks = risks
    for (const { source } of risks.flatMap(allEvidence)) this.#sources.set(source.id, source)
  }

  /** The number of the note for a passage: one note a passage, numbered when it is first cited. */
  cite({ passage, source }: Pick<LinkedEvidence, 'passage' | 'source'>): number {
    const known = this.#notes.get(passage.id)
    if (known) return known.number
    const number = this.#notes.size + 1
    const standing = standingWords(this.project, passage)
    const text = this.#texts.get(passage.versionId)
    const cited = passageCitation(source, passage, text, standing)
    const citation = [`${this.sourceMark(source)}. ${cited}`, sentence(statementWords(passage))]
      .filter(Boolean)
      .join(' ')
    const about = { sourceId: source.id, passageId: passage.id }
    const unseen = isUnseenIn(this.project, passage)
    const quote = printable(passage.anchor.exact)
    const around = surroundings(text, passage.anchor)
    this.#notes.set(passage.id, { number, citation, quote, ...around, about, unseen })
    return number
  }

  /** The same with notes and sources of its own, for what is composed and not printed. */
  withoutNotes(): Material {
    const { project, memo, answers, pictures, risks } = this
    return new Material(project, memo, this.#texts, answers, pictures, risks)
  }

  /** The same of some of its risks: notes and sources are numbered on. */
  withRisks(risks: readonly MemoRisk[]): Material {
    const part = new Material(this.project, this.memo, this.#texts, this.answers, this.pictures, risks)
    part.#notes = this.#notes
    part.#sources = this.#sources
    return part
  }

  /** "S1": one number a source through the whole memo, those of its evidence first. */
  sourceMark(source: Source): string {
    if (!this.#sources.has(source.id)) this.#sources.set(source.id, source)
    return `S${[...this.#sources.keys()].indexOf(source.id) + 1}`
  }

  /** "S1 ¶4, B2": where words stand and how they are graded, as far as it is known. */
  mark({ passage, source }: Pick<LinkedEvidence, 'passage' | 'source'>): string {
    const text = this.#texts.get(passage.versionId)
    const place = text && provenMark(text, passage.anchor)
    const grade = gradeOf(source, passage)
    return [[this.sourceMark(source), place].filter(Boolean).join(' '), grade].filter(Boolean).join(', ')
  }

  /** The sources that were numbered so far, by their numbers. */
  get sources(): readonly Source[] {
    return [...this.#sources.values()]
  }

  get notes(): readonly Note[] {
    return [...this.#notes.values()]
  }
}

/** "Reported fact", "Author’s judgment": what kind of statement words are; empty where nobody said. */
export const statementWords = ({ statement }: Pick<Passage, 'statement'>): string =>
  STATEMENTS.find(({ key }) => key === statement)?.label ?? ''

/** All evidence of a risk, for and against before context. */
export const allEvidence = ({ evidence }: MemoRisk): readonly LinkedEvidence[] => [
  ...evidence.supports,
  ...evidence.contradicts,
  ...evidence.context,
]

/** Passages behind risks that a new version has touched and nobody has looked at since, each once. */
export function unseenBehind({ project }: Material, risks: readonly MemoRisk[]): PassageAbout[] {
  const unseen = risks.flatMap(allEvidence).filter(({ passage }) => isUnseenIn(project, passage))
  const abouts = unseen.map(({ passage: { id, sourceId } }) => [id, { passageId: id, sourceId }] as const)
  return [...new Map(abouts).values()]
}

/** The risks of a memo with all that it may say of them, in steps. */
export function* gatherRisks(project: Project, memo: Memo): Steps<MemoRisk[]> {
  const only = onlyRiskOf(project, memo)
  const scales = scalesOf(project)
  const excluded = new Set(memo.excludedRiskIds)
  const outcomes = yield* outcomesIn(project, scales)
  const included = (yield* ranking(project)).filter(({ risk }) => risk.id === only || !excluded.has(risk.id))
  const printed = withRanks(included).filter(({ risk }) => only === null || risk.id === only)
  const gathered: MemoRisk[] = []
  for (const ranked of printed) {
    const { id, number } = ranked.risk
    gathered.push({
      ...ranked,
      name: `R${number}`,
      scores: judgmentsOf(project, id),
      outcome: outcomes.get(id) ?? null,
      evidence: byStance(evidenceOfRisk.ask(project, id)),
      assumptions: assumptionsOfRisk.ask(project, id),
      alternatives: alternativesOfRisk.ask(project, id),
      indicators: indicatorsOfRisk.ask(project, id),
      nameOf: (analystId: string) => project.analysts[analystId]?.name,
      scales,
    })
    yield
  }
  return gathered
}

/** The risk that a memo is about alone; null for one about all of them, also when its risk is gone. */
export const onlyRiskOf = (project: Project, { riskId = null }: Pick<Memo, 'riskId'>): string | null =>
  riskId !== null && project.risks[riskId] ? riskId : null

/** By the id of the risk; of several sessions about one the latest. */
function* outcomesIn(project: Project, scales: Scales): Steps<ReadonlyMap<string, Outcome>> {
  const sessions = sessionsInOrder.ask(project).toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
  const outcomes = new Map<string, Outcome>()
  for (const session of sessions)
    for (const verdict of yield* findingVerdicts(finderIn(project), session, scales))
      outcomes.set(verdict.riskId, { ...verdict, session })
  return outcomes
}

/** Ranks among the risks of this memo: leaving one out closes the gap, ties stay ties. */
function withRanks(included: readonly RankedRisk[]): (RankedRisk & { rankText: string })[] {
  const ranks = included.map(({ rank }) => rank)
  const places = new Map(ranks.toReversed().map((rank, fromEnd) => [rank, ranks.length - fromEnd]))
  return included.map((each) => {
    if (each.rank === null) return { ...each, rankText: rankText({ rank: null, tied: false }) }
    const rank = places.get(each.rank) ?? each.rank
    const tied = ranks[rank] === each.rank
    return { ...each, rank, tied, rankText: rankText({ rank, tied }) }
  })
}

function byStance(links: readonly LinkedEvidence[]): Record<Stance, LinkedEvidence[]> {
  const of = (stance: Stance) => links.filter(({ evidence }) => evidence.stance === stance)
  return { supports: of('supports'), contradicts: of('contradicts'), context: of('context') }
}
