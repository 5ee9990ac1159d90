import { richFrom } from '../../rich/from-markdown'
import { linesOf } from '../../rich/lines'
import { wordsOfLine } from '../../rich/plain-words'
import type { Rich } from '../../rich/rich'
import type { Material, MemoRisk } from '../material'
import type { Inline, Instead, MemoTree, TreeBlock, Wording } from '../memo-tree'
import { flatMapInSteps, type Steps } from '../../steps'
import { isEnglish } from '../../words/is-english'
import type { CheckedWords } from './finding'
import { type Paragraph, type Run, textOf } from './prose'
import { BLANK } from './quiet'

/**
 * The words of a memo that somebody answers for, as they are printed: what was written in its sections, and the claim and
 * basis of each judgment, written or drafted from the risk and its scores, and what was written instead of what is
 * composed. Headings and quotations are not among them.
 */
export function* proseOf({ sections }: MemoTree, material: Material): Steps<Paragraph[]> {
  const riskOf = new Map(material.risks.map((each) => [each.risk.id, each]))
  const paragraphs: Paragraph[] = []
  for (const { key, lead, data, instead } of sections) {
    // A draft repeats judgments that stand elsewhere, or is composed.
    if (lead.written) paragraphs.push(...paragraphsOf(lead.blocks, lead, { section: key }, null))
    if (instead) {
      const composed = composedLines(instead)
      const written = paragraphsOf(data, { words: instead.words, written: true }, { instead: key }, null)
      for (const each of written) if (!composed.has(textOf(each).trim())) paragraphs.push(each)
      yield
    }
    const judgments = yield* flatMapInSteps(data, (block) => {
      if (block.kind !== 'words') return []
      const { riskId } = block.wording
      return paragraphsOf(block.blocks, block.wording, wordsOf(block.wording), riskOf.get(riskId) ?? null)
    })
    for (const each of judgments) paragraphs.push(each)
  }
  return paragraphs
}

/** What was composed when words were written instead of it: the lines of it that still stand are nobody's words. */
const composedLines = ({ of }: Instead): ReadonlySet<string> =>
  new Set(linesOf(richFrom(of)).map(({ inlines }) => wordsOfLine(inlines).trim()))

const wordsOf = ({ riskId, part }: { riskId: string; part: 'claim' | 'basis' }): CheckedWords => ({ riskId, part })

function paragraphsOf(
  blocks: readonly TreeBlock[],
  { words: rich, written }: Pick<Wording, 'words' | 'written'>,
  words: CheckedWords,
  each: MemoRisk | null,
): Paragraph[] {
  const isDraft = each !== null && 'riskId' in words && words.part === 'claim' && !written
  const pieces = piecesOf(rich)
  const citations = citationsOf(rich)
  return blocks.flatMap(printedLines).map((inlines): Paragraph => {
    const runs = isDraft ? draftedRuns(inlines, each) : runsOf(inlines, pieces)
    return {
      words,
      runs,
      written,
      each,
      isEnglish: isEnglish(wordsOfInlines(inlines)),
      cited: citedIn(runs, citations),
    }
  })
}

/** The lines that are printed of blocks, but for headings and quotations. */
function printedLines(block: TreeBlock): (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.inlines]
    case 'list':
      return block.items.flatMap(({ inlines, within = [] }) => [inlines, ...within.flatMap(printedLines)])
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(({ inlines }) => inlines))
    case 'words':
      return block.blocks.flatMap(printedLines)
    case 'heading':
    case 'extract':
    case 'quote':
    case 'picture':
      return []
  }
}

/** Words of the analyst that stand in one piece, and where in the plain words. */
type Piece = { text: string; own: number }

/** In their order, taken away from the front as they are found in what is printed. */
function piecesOf(rich: Rich): Piece[] {
  const pieces: Piece[] = []
  for (const { start, inlines, of } of linesOf(rich)) {
    if (of === 'heading' || of === 'blockquote') continue
    let at = start
    let isOpen = false
    for (const inline of inlines) {
      const text = wordsOfLine([inline])
      if (inline.type === 'text' || inline.type === 'hardBreak') {
        const last = pieces.at(-1)
        if (isOpen && last) last.text += text
        else pieces.push({ text, own: at })
      }
      isOpen = inline.type === 'text' || inline.type === 'hardBreak' || inline.type === 'citation'
      at += text.length
    }
  }
  return pieces.filter(({ text }) => text.trim() !== '')
}

type Citation = { at: number; passageId: string }

const citationsOf = (rich: Rich): Citation[] =>
  linesOf(rich).flatMap(({ start, inlines }) =>
    inlines.flatMap((inline, index) =>
      inline.type === 'citation'
        ? [{ at: start + wordsOfLine(inlines.slice(0, index)).length, passageId: inline.attrs.passageId }]
        : [],
    ),
  )

/** A printed line by what of it are the analyst's words; what stands around them, and live values, is filled in. */
function runsOf(inlines: readonly Inline[], pieces: Piece[]): Run[] {
  const text = wordsOfInlines(inlines)
  const heard = inlines
    .map((inline) => (inline.kind === 'note' ? '' : inline.live ? BLANK.repeat(inline.text.length) : inline.text))
    .join('')
  const runs: Run[] = []
  let from = 0
  for (let [piece] = pieces; piece; [piece] = pieces) {
    const found = foundIn(heard, piece, from)
    if (!found) break
    pieces.shift()
    if (found.at > from) runs.push({ text: text.slice(from, found.at), own: null })
    runs.push({ text: text.slice(found.at, found.at + found.length), own: found.own })
    from = found.at + found.length
  }
  if (from < text.length) runs.push({ text: text.slice(from), own: null })
  return runs
}

/** A drafted claim is composed around the words of the risk: only those are somebody's. */
function draftedRuns(inlines: readonly Inline[], { risk }: MemoRisk): Run[] {
  const text = wordsOfInlines(inlines)
  const words = [risk.title, risk.cause, risk.event, risk.party, risk.consequence].filter((part) => part.trim() !== '')
  const found = words
    .flatMap((part) => foundIn(text, { text: part.trim(), own: 0 }, 0) ?? [])
    .toSorted((one, other) => one.at - other.at || other.length - one.length)
  const runs: Run[] = []
  let from = 0
  for (const { at, length } of found) {
    if (at < from) continue
    runs.push({ text: text.slice(from, at), own: null }, { text: text.slice(at, at + length), own: at })
    from = at + length
  }
  return [...runs, { text: text.slice(from), own: null }].filter((run) => run.text !== '')
}

const wordsOfInlines = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')

/** A claim within a sentence may have another first letter, and no full stop. */
function foundIn(
  heard: string,
  { text, own }: Piece,
  from: number,
): { at: number; length: number; own: number } | null {
  const trimmed = text.trimEnd().replace(/[.]$/, '')
  for (const [skip, words] of [
    [0, text],
    [0, trimmed],
    [1, trimmed.slice(1)],
  ] as const) {
    const at = words === '' ? -1 : heard.indexOf(words, from)
    if (at !== -1) return { at, length: words.length, own: own + skip }
  }
  return null
}

/** Citations of the analyst's own words, by where they stand in what is printed. */
function citedIn(runs: readonly Run[], citations: readonly Citation[]): Citation[] {
  const cited: Citation[] = []
  let from = 0
  for (const { text, own } of runs) {
    if (own !== null)
      for (const { at, passageId } of citations)
        if (at > own && at <= own + text.length) cited.push({ at: from + at - own, passageId })
    from += text.length
  }
  return cited
}
