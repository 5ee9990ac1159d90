import { isUnseenIn } from '../../document/queries/versions'
import { isJudgedIn } from '../../scoring/judged-in-memo'
import { keptBackWords } from '../../tagging/kept-back'
import { wordsWritten } from '../../kinds/memos'
import { richFrom } from '../../rich/from-markdown'
import { isBlank, richOf } from '../../rich/plain-words'
import type { Rich } from '../../rich/rich'
import { claimInPrint, claimOf, confidenceSentence, draftBasis, riskName } from '../judgment-words'
import { answersWords, changeWords } from '../answers-words'
import { type Material, type MemoRisk, unseenBehind } from '../material'
import type { About, Inline, JudgmentWording, TreeBlock } from '../memo-tree'
import { richBlocks } from '../rich-blocks'
import { movedValues } from '../values-behind'
import { heading, joined, note, paragraphs, text } from '../wording'
import { strip } from './strips'

/** So many judgments are key ones, with where every analyst stood; the others follow. */
export const MOST_KEY = 5

/** Ranked judgments: the claim with its likelihood, then, in a paragraph of its own, how sure we are and why. */
export function keyJudgments(material: Material): TreeBlock[] {
  const judged = material.risks.filter((each) => isJudgedIn(material.memo, each))
  const open = material.risks.filter((each) => !isJudgedIn(material.memo, each))
  const unscored: TreeBlock[] = open.length === 0 ? [] : [heading('Not scored'), notScored(open)]
  const keptBack = paragraphs(keptBackWords(material.project))
  const [key, further] = [judged.slice(0, MOST_KEY), judged.slice(MOST_KEY)]
  return [
    ...keptBack,
    ...key.flatMap((each) => [...judgmentBlocks(material, each), ...strip(each)]),
    ...(further.length === 0 ? [] : [heading('Further judgments')]),
    ...further.flatMap((each) => judgmentBlocks(material, each)),
    ...unscored,
  ]
}

function judgmentBlocks(material: Material, each: MemoRisk): TreeBlock[] {
  const { risk, rankText } = each
  const about = { riskId: risk.id }
  const own = (part: 'claim' | 'basis') => wordsWritten(material.memo, { riskId: risk.id, part })
  const claim = claimOf(material.memo, each)
  const ownBasis = own('basis')
  const basis = ownBasis === null ? richOf(draftBasis(each)) : richFrom(ownBasis)
  const citations = citationsOf(material, each)
  const unseen = unseenBehind(material, [each])
  const wording = (part: 'claim' | 'basis', words: Rich): JudgmentWording => ({
    riskId: risk.id,
    part,
    words,
    written: own(part) !== null,
    moved: movedValues(material, { riskId: risk.id, part }),
    unseen,
  })
  const confidence = [confidenceSentence(each), isBlank(basis) ? noBasis(each) : ''].filter(Boolean).join(' ')
  return [
    heading(`${rankText === '–' ? 'Not ranked' : rankText}. ${riskName(each)}`, about),
    {
      kind: 'words',
      wording: wording('claim', claim),
      blocks: endedBy(citations, richBlocks(material, claimInPrint(material.memo, each)), about).map(kept),
    },
    {
      kind: 'words',
      wording: wording('basis', basis),
      blocks: begunBy(isBlank(basis) ? confidence : `${confidence} `, richBlocks(material, basis), about),
    },
    ...[answersWords(each, material.memo.date), changeWords(each)]
      .filter((words) => words !== '')
      .map((words): TreeBlock => ({ kind: 'paragraph', inlines: [text(words)], about })),
  ]
}

/** " (S1 ¶4, B2; against: S2 ¶9)", each with its note; what is not there for it is said. */
function citationsOf(material: Material, { evidence }: MemoRisk): Inline[] {
  const groups = [
    { lead: '', links: evidence.supports },
    { lead: 'against: ', links: evidence.contradicts },
    { lead: 'for context: ', links: evidence.context },
  ].filter(({ links }) => links.length > 0)
  if (groups.length === 0) return [text(' No evidence is linked to this judgment.')]
  const none = evidence.supports.length === 0 ? 'no evidence for it; ' : ''
  const cited = groups.flatMap(({ lead, links }, group) =>
    links.flatMap((link, at) => [
      text(`${group + at > 0 ? '; ' : ''}${at === 0 ? lead : ''}${material.mark(link)}`),
      note(material.cite(link), isUnseenIn(material.project, link.passage)),
    ]),
  )
  return joined([text(` (${none}`), ...cited, text(')')])
}

/** The claim is never parted from what follows it by the end of a page. */
const kept = (block: TreeBlock): TreeBlock => (block.kind === 'paragraph' ? { ...block, keep: true } : block)

function endedBy(inlines: readonly Inline[], blocks: readonly TreeBlock[], about: About): TreeBlock[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph') return [...blocks, { kind: 'paragraph', inlines, about }]
  return [...blocks.slice(0, -1), { ...last, inlines: [...last.inlines, ...inlines], about }]
}

function begunBy(words: string, blocks: readonly TreeBlock[], about: About): TreeBlock[] {
  const [first, ...others] = blocks
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', inlines: [text(words.trim())], about }, ...blocks]
  return [{ ...first, inlines: joined([text(words), ...first.inlines]), about }, ...others]
}

const noBasis = ({ scores }: MemoRisk): string =>
  scores.some(({ confidence }) => confidence !== null) ? 'No basis for it has been recorded.' : ''

const notScored = (open: readonly MemoRisk[]): TreeBlock => ({
  kind: 'list',
  items: open.map((each) => ({ inlines: [text(riskName(each))], about: { riskId: each.risk.id } })),
})
