import { entitiesOf, entity, type Project } from '../../document/project'
import { groupAnswers } from '../../document/queries/group-answers'
import { respondentsOf } from '../../document/queries/respondents'
import { answersOf, underWayIn, finderIn } from '../../document/queries/sessions'
import { wrapped } from '../rounds/envelope'
import type { Anchor } from '../../anchoring/anchor'
import { sha256OfText } from '../../encoding/sha-256'
import type { Scales } from '../../lexicons/scales'
import { withWords } from '../../memo/map-words'
import { graphemeCeil, graphemeFloor } from '../../words/graphemes'
import type { Memo } from '../../kinds/memos'
import type { Passage } from '../../kinds/passages'
import type { Round } from '../../kinds/rounds'
import { poolingIn } from '../../kinds/session-rules'
import { allEvidence, Material, type MemoRisk, type Texts } from '../../memo/material'
import { isEmpty, type MemoTree, printedBlocks } from '../../memo/memo-tree'
import { printable } from '../../memo/printable'
import { toMarkdown } from '../../memo/renderings/to-markdown'
import { wordsOfBlocks } from '../../memo/block-words'
import { wordCount } from '../../memo/without-text'
import { alphasIn, figuresIn, ranksIn, scalesIn } from './recompute'
import { type Receipt, RECEIPT_MARK, type ReceiptPassage, type ReceiptRisk, type ReceiptRound } from './receipt'

/** What a receipt is made of: the project as it is told, the memo as it was exported, and the texts it cites. */
export type ReceiptParts = {
  project: Project
  memo: Memo
  tree: MemoTree
  texts: Texts
  withheld: Receipt['withheld']
  made: Receipt['made']
  /** Takes out of words what is withheld. */
  reword: Reword
}

type Reword = (words: string) => string

/** The text of a receipt: one line of JSON, sealed with its fingerprint. */
export const receiptText = (parts: ReceiptParts): string => wrapped(RECEIPT_MARK, makeReceipt(parts))

/** Everything that a memo rests on. Names are those of the project that is given: one with letters gives letters. */
export function makeReceipt({ project, memo, tree, texts, withheld, made, reword }: ReceiptParts): Receipt {
  const material = new Material(project, memo, texts)
  const { projectId, title } = project.about.project
  const scales = scalesToTell(material.scales, reword)
  const risks = material.risks.map((each) => riskOf(project, each))
  const inUse = scalesIn({ scales })!
  const ranks = ranksIn(risks, inUse)
  const passages = passagesOf(project, tree, material.risks)
  return {
    made,
    project: { id: projectId, title: reword(title) },
    withheld,
    memo: memoOf(memo, tree),
    sources: sourcesOf(project, passages, texts).map((each) => ({ ...each, title: reword(each.title) })),
    passages: passages.map((passage) => passageOf(project, passage, texts, withheld.words, reword)),
    scales,
    risks: risks.map((risk) => ({
      ...risk,
      title: reword(risk.title),
      rank: ranks.get(risk.id) ?? '',
      figures: figuresIn(risk, inUse),
    })),
    rounds: roundsOf(project, risks).map((round) => ({
      ...round,
      session: reword(round.session),
      alphas: alphasIn(round, inUse),
    })),
  }
}

/** Numbers are worked out from these, so that their words are those of the memo. */
const scalesToTell = (
  { lexicon, impactScale, matrix, lexicons, impactScales, matrices }: Scales,
  reword: Reword,
): Receipt['scales'] => ({
  lexicon: lexicon.id,
  impactScale: impactScale.id,
  matrix: matrix.id,
  ...withWords({ lexicons: [...lexicons], impactScales: [...impactScales], matrices: [...matrices] }, reword),
})

const memoOf = (memo: Memo, tree: MemoTree): Receipt['memo'] => ({
  id: memo.id,
  title: tree.title,
  author: tree.author,
  date: memo.date,
  handling: tree.handling,
  draft: [...tree.draft],
  sections: tree.sections
    .filter((section) => !isEmpty(section))
    .map((section) => ({
      key: section.key,
      title: section.title,
      lines: wordsOfBlocks(printedBlocks(section)),
      quotes: printedBlocks(section).flatMap((block) =>
        block.kind === 'quote' ? [{ note: block.note, text: block.text }] : [],
      ),
    })),
  notes: tree.notes.map(({ about, citation, quote }) => ({ passageId: about.passageId, citation, quote })),
  sha256: sha256OfText(toMarkdown(tree)),
})

/** Those that are cited and those that are evidence, each once. */
function passagesOf(project: Project, tree: MemoTree, risks: readonly MemoRisk[]): Passage[] {
  const cited = tree.notes.map(({ about }) => about.passageId)
  const linked = risks.flatMap(allEvidence).map(({ passage }) => passage.id)
  return [...new Set([...cited, ...linked])].flatMap((id) => entity(project, 'passages', id) ?? [])
}

function sourcesOf(project: Project, passages: readonly Passage[], texts: Texts): Receipt['sources'] {
  return [...new Set(passages.map(({ versionId }) => versionId))].flatMap((versionId) => {
    const version = entity(project, 'versions', versionId)
    const source = version && entity(project, 'sources', version.sourceId)
    if (!version || !source) return []
    const { originalSha256, blocksSha256, characters } = version
    const text = texts.get(versionId)?.text
    const textSha256 = text === undefined ? null : sha256OfText(text)
    return [{ id: source.id, title: source.title, versionId, originalSha256, blocksSha256, textSha256, characters }]
  })
}

/** Characters on either side that a receipt has of the text around a passage. */
const AROUND = 200

function passageOf(
  project: Project,
  passage: Passage,
  texts: Texts,
  isWithheld: boolean,
  reword: Reword,
): ReceiptPassage {
  const { id, sourceId, versionId, credibility, anchor } = passage
  const { start, end, exact } = anchor
  const around = textAround(anchor, texts.get(versionId)?.text)
  const isTold = (words: string) => !isWithheld && reword(words) === words
  return {
    id,
    sourceId,
    versionId,
    start,
    end,
    words: wordCount(exact),
    quoted: isTold(exact)
      ? {
          quote: exact,
          sha256: sha256OfText(exact),
          around: isTold(around.text) ? around : { start, text: exact },
        }
      : null,
    grade: `${project.sources[sourceId]?.reliability ?? ''}${credibility ?? ''}`,
  }
}

/** The words of a passage with what stands on either side, as far as it is at hand; no letter is cut in two. */
function textAround({ start, end, exact, prefix, suffix }: Anchor, text: string | undefined) {
  if (text === undefined) return { start: start - prefix.length, text: prefix + exact + suffix }
  const from = Math.min(start, graphemeCeil(text, Math.max(0, start - AROUND)))
  const to = Math.max(end, graphemeFloor(text, end + AROUND))
  return { start: from, text: text.slice(from, to) }
}

type RiskToFigure = Omit<ReceiptRisk, 'figures'>

function riskOf(project: Project, each: MemoRisk): RiskToFigure {
  const { risk } = each
  const { judgments, pooling } = groupAnswers(project, risk.id)
  const underWay = underWayIn(finderIn(project), risk.id)
  const asked = underWay && respondentsOf.ask(project, underWay.session.id, risk.id)
  const who = (analystId: string): string => asked?.get(analystId) ?? nameOf(project, analystId)
  const { rule, weights } = pooling
  return {
    id: risk.id,
    name: each.name,
    title: printable(risk.title),
    rank: '',
    pooling: {
      rule,
      ...(weights
        ? { weights: Object.fromEntries(Object.entries(weights).map(([id, weight]) => [who(id), weight])) }
        : {}),
    },
    scores: inOrder(judgments.map((said) => saidBy(who(said.analystId), said))),
    evidence: allEvidence(each).map(({ passage, evidence }) => ({ passageId: passage.id, stance: evidence.stance })),
  }
}

const nameOf = (project: Project, analystId: string): string => project.analysts[analystId]?.name ?? 'somebody'

type Judged = Pick<MemoRisk['scores'][number], 'likelihood' | 'impact' | 'confidence'>
/** Why somebody cannot judge is told by no figure, and stays with them. */
const saidBy = (who: string, { likelihood, impact, confidence }: Judged) => ({
  who,
  likelihood: likelihood?.kind === 'cannot-judge' ? { kind: likelihood.kind } : likelihood,
  impact,
  confidence,
})

/** By whose they are: the order in which scores were given would say whose a letter is. */
const inOrder = <T extends { who: string }>(said: readonly T[]): T[] =>
  said.toSorted((one, other) => (one.who < other.who ? -1 : 1))

/** The closed rounds that asked about risks of the memo. */
function roundsOf(project: Project, risks: readonly RiskToFigure[]): Omit<ReceiptRound, 'alphas'>[] {
  const told = new Set(risks.map(({ id }) => id))
  return entitiesOf(project, 'rounds')
    .filter(({ closedAt, riskIds }) => closedAt !== null && riskIds.some((id) => told.has(id)))
    .map((round) => roundOf(project, round, told))
}

function roundOf(project: Project, round: Round, told: ReadonlySet<string>): Omit<ReceiptRound, 'alphas'> {
  const { id, sessionId, number, closedAt, lexicon, impactScale, matrix } = round
  const session = project.sessions[sessionId]
  const answers = answersOf.ask(project, id).filter(({ riskId }) => told.has(riskId))
  const who = (riskId: string, analystId: string): string =>
    respondentsOf.ask(project, sessionId, riskId).get(analystId) ?? nameOf(project, analystId)
  return {
    id,
    session: session?.name ?? '',
    number,
    closedAt: closedAt ?? '',
    lexicon,
    impactScale,
    matrix,
    pooling: session ? poolingIn(session).rule : 'median',
    riskIds: round.riskIds.filter((riskId) => told.has(riskId)),
    answers: inOrder(
      answers.map((said) => ({ riskId: said.riskId, ...saidBy(who(said.riskId, said.analystId), said) })),
    ),
  }
}
