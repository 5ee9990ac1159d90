import type { z } from 'zod'
import { sha256OfText } from '../../encoding/sha-256'
import type { Scales } from '../../lexicons/scales'
import { printable } from '../../memo/printable'
import { wordCount } from '../../memo/without-text'
import { counted } from '../../words/plural'
import { fingerprintOf } from '../rounds/envelope'
import { alphasIn, figuresIn, isEqual, ranksIn, scalesIn } from './recompute'
import type { Receipt, ReceiptPassage, ReceiptRisk, ReceiptRound, SealedReceipt } from './receipt'

/** One thing that was checked; `problem` is null where it holds. */
export type Check = { what: string; problem: string | null }

/**
 * Checks a receipt by itself: that nothing was changed since it was sealed, that every number follows from the scores,
 * and that every quote stands in the text around it. Nothing but the receipt is read.
 */
export function verifyReceipt({ content, sha256 }: z.infer<typeof SealedReceipt>): Check[] {
  const scales = scalesIn(content)
  const sources = new Map(content.sources.map((source) => [source.versionId, source]))
  const passages = new Map(content.passages.map((passage) => [passage.id, passage]))
  return [
    check('Seal', fingerprintOf(content) === sha256 ? null : 'it was changed after it was sealed'),
    ...content.passages.map((passage) => passageCheck(content, sources.get(passage.versionId), passage)),
    ...content.memo.notes.map((note, at) => noteCheck(content, passages.get(note.passageId), at)),
    ...content.memo.sections.flatMap((section) => quoteChecks(content, section)),
    ...(scales
      ? numberChecks(content, passages, scales)
      : [check('Scales', 'those in force are not among its scales')]),
  ]
}

const check = (what: string, problem: string | null): Check => ({ what, problem })

/** The first that is wrong. */
const first = (...problems: (string | false)[]): string | null => problems.find((each) => each !== false) || null

type Source = Receipt['sources'][number]

function passageCheck({ withheld }: Receipt, source: Source | undefined, passage: ReceiptPassage): Check {
  const { id, sourceId, start, end, quoted, words } = passage
  const what = `Passage ${id} in “${source?.title ?? '?'}”`
  if (source?.id !== sourceId) return check(what, 'its source is not among those of the receipt')
  if (end <= start || end > source.characters) return check(what, 'it does not lie in its text')
  if (quoted === null) return check(what, first(!withheld.words && !withheld.names && 'its words are missing'))
  const { quote, around } = quoted
  return check(
    what,
    first(
      withheld.words && 'its words are there, although they are said to be withheld',
      quote.length !== end - start && 'its words are not as long as its place',
      !around.text.startsWith(quote, start - around.start) && 'its words do not stand in the text around them',
      around.start > start && 'the text around it begins after it',
      sha256OfText(quote) !== quoted.sha256 && 'its words do not have their fingerprint',
      wordCount(quote) !== words && 'it has another number of words',
    ),
  )
}

function noteCheck({ memo, withheld }: Receipt, passage: ReceiptPassage | undefined, at: number): Check {
  const { citation, quote } = memo.notes[at]!
  const what = `Note ${at + 1}`
  if (!passage) return check(what, 'its passage is not among those of the receipt')
  const { quoted, grade } = passage
  return check(
    what,
    first(
      quoted !== null && quote !== printable(quoted.quote) && 'its quote has other words than its passage',
      withheld.words && !withheldWith(quote, passage) && 'it says another number of words than its passage has',
      grade !== '' && !citation.includes(`(${grade})`) && `its citation does not have the grade ${grade}`,
    ),
  )
}

const withheldWith = (quote: string, { words }: ReceiptPassage): boolean =>
  quote.startsWith('[words withheld') && quote.endsWith(`${counted(words, 'word')}]`)

function quoteChecks({ memo }: Receipt, { title, quotes, lines }: Receipt['memo']['sections'][number]): Check[] {
  const printed = new Set(lines)
  return quotes.map(({ note, text }, at) =>
    check(
      `Quote ${at + 1} of “${title}”`,
      first(
        memo.notes[note - 1]?.quote !== text && `its words are not those of note ${note}`,
        !printed.has(text) && 'it does not stand in its section',
      ),
    ),
  )
}

type Passages = ReadonlyMap<string, ReceiptPassage>

function numberChecks(content: Receipt, passages: Passages, scales: Scales): Check[] {
  const ranks = ranksIn(content.risks, scales)
  const told = new Set(content.risks.map(({ id }) => id))
  return [
    ...content.risks.map((risk) => riskCheck(passages, risk, ranks, scales)),
    ...content.rounds.map((round) => roundCheck(told, round, scales)),
  ]
}

function riskCheck(passages: Passages, risk: ReceiptRisk, ranks: ReadonlyMap<string, string>, scales: Scales): Check {
  const { name, title, scores, figures, evidence, rank, id } = risk
  const now = figuresIn(risk, scales)
  const other = (Object.keys(now) as (keyof typeof now)[]).find((key) => !isEqual(now[key], figures[key]))
  return check(
    `${name} ${title}: worked out from ${counted(scores.length, 'score')}`,
    first(
      new Set(scores.map(({ who }) => who)).size !== scores.length && 'somebody has two scores',
      other !== undefined && `${FIGURE_NAMES[other]} is another one`,
      ranks.get(id) !== rank && 'its rank is another one',
      evidence.some(({ passageId }) => !passages.has(passageId)) && 'a passage of its evidence is missing',
    ),
  )
}

const FIGURE_NAMES = {
  likelihood: 'its likelihood',
  impact: 'its impact',
  level: 'its level',
  percent: 'its percent',
  quartiles: 'one of its quartiles',
  impactLow: 'its lower middle impact',
  impactHigh: 'its upper middle impact',
  levelLow: 'its lower level',
  levelHigh: 'its upper level',
  scoredBy: 'the number of who scored it',
  cannotJudge: 'the number of who cannot judge it',
} as const

function roundCheck(told: ReadonlySet<string>, round: ReceiptRound, scales: Scales): Check {
  const { session, number, answers, riskIds, alphas } = round
  const asked = new Set(riskIds)
  const now = alphasIn(round, scales)
  return check(
    `Round ${number} of “${session}”: worked out from ${counted(answers.length, 'answer')}`,
    first(
      riskIds.some((id) => !told.has(id)) && 'it asked about a risk that is not in the receipt',
      answers.some(({ riskId }) => !asked.has(riskId)) && 'an answer is to a risk that it did not ask about',
      now.terms !== alphas.terms && 'its alpha of terms is another one',
      now.percents !== alphas.percents && 'its alpha of percents is another one',
    ),
  )
}
