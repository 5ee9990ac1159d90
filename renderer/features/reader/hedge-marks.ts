import type { Span } from '@shared/anchoring/span'
import type { HedgeKind, HedgeList } from '@shared/lexicons/hedges'
import type { Lexicon } from '@shared/lexicons/lexicon'
import type { Steps } from '@shared/steps'
import type { SourceText } from '@shared/text/source-text'
import { findHedges, type Hedge } from '@shared/search/find-hedges'
import { spotlight, wordsOf } from './highlights'
import type { Reader } from './reader'

/** One hedged word or phrase of a text: where it stands in the canonical text, in reading order. */
export type HedgeCount = { words: string; kind: HedgeKind; places: Span[] }

/** What is looked for: the terms of a lexicon, and the words of a list where there is one for the language of the text. */
export type HedgesWanted = { lexicon: Lexicon; list: HedgeList | null }

type Found = HedgesWanted & { blocks: Map<number, readonly Hedge[]> }
const known = new WeakMap<SourceText, Found>()

/** The hedged words of a block, found once. */
export function hedgesOf(text: SourceText, block: number, { lexicon, list }: HedgesWanted): readonly Hedge[] {
  const before = known.get(text)
  const isSame = before?.lexicon === lexicon && before.list === list
  const blocks = isSame ? before.blocks : new Map<number, readonly Hedge[]>()
  known.set(text, { lexicon, list, blocks })
  const found = blocks.get(block) ?? findHedges(text.blocks[block]?.text ?? '', lexicon, list)
  blocks.set(block, found)
  return found
}

/** All hedged words of a text, the most frequent first. */
export function* countHedges(text: SourceText, wanted: HedgesWanted): Steps<HedgeCount[]> {
  const counts = new Map<string, HedgeCount>()
  for (const [block, { role }] of text.blocks.entries()) {
    if (role === 'apparatus') continue
    const first = text.starts[block] ?? 0
    for (const { words, kind, start, end } of hedgesOf(text, block, wanted)) {
      const count = counts.get(words) ?? { words, kind, places: [] }
      count.places.push({ start: first + start, end: first + end })
      counts.set(words, count)
    }
    yield
  }
  return [...counts.values()].toSorted(
    (left, right) => right.places.length - left.places.length || (left.words < right.words ? -1 : 1),
  )
}

const NOTHING: Readonly<Record<HedgeKind, readonly StaticRange[]>> = { estimative: [], modal: [], hedge: [] }

/** Marks the hedged words of the blocks near the view, and nothing else; where none are wanted it takes the marks away. */
export function paintHedges(reader: Reader, wanted: HedgesWanted | null): void {
  const { column } = reader
  const ranges = { estimative: [] as StaticRange[], modal: [] as StaticRange[], hedge: [] as StaticRange[] }
  for (const block of wanted ? reader.margins.get().keys() : []) {
    const element = column?.block(block)
    if (!element || !wanted) continue
    for (const hedge of hedgesOf(reader.text, block, wanted)) {
      const range = wordsOf(element, hedge)
      if (range) ranges[hedge.kind].push(range)
    }
  }
  const shown = wanted ? ranges : NOTHING
  spotlight('hedge-estimative', shown.estimative)
  spotlight('hedge-modal', shown.modal)
  spotlight('hedge-hedge', shown.hedge)
}
