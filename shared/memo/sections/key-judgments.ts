import { isUnseenIn } from '../../document/queries/versions'
import { isJudgedIn } from '../../scoring/judged-in-memo'
import { keptBackWords } from '../../tagging/kept-back'
import { confidenceSentence, draftBasis, draftClaim, fillClaim, riskName } from '../judgment-words'
import { allEvidence, type Material, type MemoRisk, unseenBehind } from '../material'
import type { JudgmentWording, TreeBlock } from '../memo-tree'
import { movedValues } from '../values-behind'
import { heading, note, paragraphs, text } from '../wording'

/** Ranked judgments: the claim with its likelihood, then, in a paragraph of its own, how sure we are and why. */
export function keyJudgments(material: Material): TreeBlock[] {
  const judged = material.risks.filter((each) => isJudgedIn(material.memo, each))
  const open = material.risks.filter((each) => !isJudgedIn(material.memo, each))
  const unscored: TreeBlock[] = open.length === 0 ? [] : [heading('Not scored'), notScored(open)]
  const keptBack = paragraphs(keptBackWords(material.project))
  return [...keptBack, ...judged.flatMap((each) => judgmentBlocks(material, each)), ...unscored]
}

function judgmentBlocks(material: Material, each: MemoRisk): TreeBlock[] {
  const { risk, rankText } = each
  const about = { riskId: risk.id }
  const written = material.memo.judgments[risk.id]
  const claim = written?.claim ?? draftClaim(each)
  const basis = written?.basis ?? draftBasis(each)
  const citations = allEvidence(each).map((evidence) =>
    note(material.cite(evidence), isUnseenIn(material.project, evidence.passage)),
  )
  const unseen = unseenBehind(material, [each])
  const uncited = citations.length === 0 ? [text(' No evidence is linked to this judgment.')] : citations
  const wording = (part: 'claim' | 'basis', words: string, own: string | null | undefined): JudgmentWording => ({
    riskId: risk.id,
    part,
    text: words,
    written: typeof own === 'string',
    moved: movedValues(material, { riskId: risk.id, part }),
    unseen,
  })
  const confidence = [confidenceSentence(each), basis || noBasis(each)].filter((words) => words !== '').join(' ')
  return [
    heading(`${rankText === '–' ? 'Not ranked' : rankText}. ${riskName(each)}`, about),
    {
      kind: 'paragraph',
      inlines: [text(fillClaim(claim, each)), ...uncited],
      about,
      keep: true,
      wording: wording('claim', claim, written?.claim),
    },
    {
      kind: 'paragraph',
      inlines: [text(confidence)],
      about,
      wording: wording('basis', basis, written?.basis),
    },
  ]
}

const noBasis = ({ scores }: MemoRisk): string =>
  scores.some(({ confidence }) => confidence !== null) ? 'No basis for it has been recorded.' : ''

const notScored = (open: readonly MemoRisk[]): TreeBlock => ({
  kind: 'list',
  items: open.map((each) => ({ inlines: [text(riskName(each))], about: { riskId: each.risk.id } })),
})
