import { formatDay } from '../../words/days'
import { paragraphsOf } from '../../words/paragraphs'
import { confidenceSentence, draftBasis, draftClaim, fillClaim, likelihoodPhrase } from '../judgment-words'
import type { Material, MemoRisk } from '../material'
import type { MemoTree } from '../memo-tree'
import type { Paragraph, Run } from './prose'

/**
 * The words of a memo that somebody answers for: what was written in its sections, and the claim and basis of each
 * judgment, written or drafted from the risk and its scores. What the program composes is not among them.
 */
export function proseOf(tree: MemoTree, { memo }: Material, judged: readonly MemoRisk[]): Paragraph[] {
  const leads = tree.sections.flatMap(({ key, lead }) =>
    lead.written ? withOffsets(lead.text).map((run) => plain({ section: key }, [run])) : [],
  )
  return [...leads, ...judged.flatMap((each) => judgmentProse(each, memo.judgments[each.risk.id]))]
}

const plain = (
  words: Paragraph['words'],
  runs: readonly Run[],
  each: MemoRisk | null = null,
  written = true,
): Paragraph => ({
  words,
  runs,
  written,
  each,
  cited: [],
})

/** Paragraphs of plain text, each with where it begins. */
function withOffsets(text: string): Run[] {
  let from = 0
  return paragraphsOf(text).map((paragraph) => {
    const own = text.indexOf(paragraph, from)
    from = own + paragraph.length
    return { text: paragraph, own }
  })
}

function judgmentProse(
  each: MemoRisk,
  written: { claim: string | null; basis: string | null } | undefined,
): Paragraph[] {
  const riskId = each.risk.id
  const claim = written?.claim ?? draftClaim(each)
  const basis = written?.basis ?? draftBasis(each)
  const hasConfidence = each.scores.some(({ confidence }) => confidence !== null)
  const sure: Run[] = hasConfidence ? [{ text: `${confidenceSentence(each)} `, own: null }] : []
  return [
    plain({ riskId, part: 'claim' }, claimRuns(claim, each), each, typeof written?.claim === 'string'),
    plain({ riskId, part: 'basis' }, [...sure, { text: basis, own: 0 }], each, typeof written?.basis === 'string'),
  ]
}

const PLACES = /\{likelihood\}|\{horizon\}/g

/** The claim as it is printed, in the runs that are the analyst's and those that are filled in. */
function claimRuns(claim: string, each: MemoRisk): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const { 0: place, index } of claim.matchAll(PLACES)) {
    runs.push({ text: claim.slice(from, index), own: from }, { text: valueAt(place, each), own: null })
    from = index + place.length
  }
  runs.push({ text: claim.slice(from), own: from })
  const own = runs.map(({ text }) => text).join('')
  const printed = fillClaim(claim, each)
  const rest = printed.startsWith(own) ? printed.slice(own.length) : ''
  return rest === '' ? runs : [...runs, { text: rest, own: null }]
}

function valueAt(place: string, { judgment, risk, scales }: MemoRisk): string {
  if (place === '{horizon}') return risk.horizon ? formatDay(risk.horizon) : 'no date set'
  return judgment.likelihood ? likelihoodPhrase(judgment.likelihood, scales.lexicon) : 'not scored'
}
