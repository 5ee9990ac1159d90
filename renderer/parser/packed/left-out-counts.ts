import type { Block } from '@shared/text/blocks'
import type { WhyLeft } from '@shared/text/whole-text'
import { counted } from '@shared/words/plural'
import type { LeftParts } from '../blocks/left-parts'

const NOTES = {
  deleted: (count: number) =>
    `${counted(count, 'tracked deletion is', 'tracked deletions are')} left out: the text is the final one.`,
  inserted: (count: number) => `${counted(count, 'tracked insertion is', 'tracked insertions are')} kept.`,
  comments: (count: number) => `${counted(count, 'comment is', 'comments are')} left out.`,
  hidden: (count: number) => `Hidden text is left out (${counted(count, 'place')}).`,
  contents: () => 'The table of contents is left out.',
  cover: () => 'The cover is left out.',
  beside: (count: number) =>
    `${counted(count, 'part is', 'parts are')} left out that the book keeps outside its reading order.`,
  macros: () => 'Macros are left out; none was run.',
  running: () => 'Headers and footers are left out.',
  embedded: (count: number) => `${counted(count, 'embedded object is', 'embedded objects are')} not imported.`,
  symbols: (count: number) =>
    `${counted(count, 'symbol', 'symbols')} of a font that Assay does not know ${count === 1 ? 'is' : 'are'} shown as ▯.`,
  repeated: () => 'Cells that a table repeats beyond measure are left out.',
} as const
export type LeftOut = keyof typeof NOTES

/** Puts a place into the text, for what stood there. */
type Into = (place: Node) => void

/** Counts what a document has and its text does not; the words of a document that is read whole are kept. */
export class LeftOutCounts {
  readonly #counts = new Map<LeftOut, number>()
  readonly #page: Document
  readonly #left: LeftParts | undefined
  #stretch: LeftOut | null = null
  /** The words of a stretch that may go on. */
  #kept: { why: WhyLeft; block: Block } | null = null

  constructor(page: Document, left?: LeftParts) {
    this.#page = page
    this.#left = left
  }

  /** Keeps words where they stood; those of one stretch together. */
  keep(why: WhyLeft, text: string, into: Into): void {
    if (!this.#left || text === '') return
    if (this.#kept?.why === why) {
      this.#kept.block.text += text
      return
    }
    const words = text.trimStart()
    if (words === '') return
    this.#kept = { why, block: { kind: 'paragraph', level: null, role: 'body', text: words } }
    into(this.#left.put(this.#page, { why, words: [this.#kept.block] }))
  }

  /** What is kept next stands in another paragraph. */
  endParagraph(): void {
    this.#kept = null
  }

  /** Keeps blocks where they stood: `fill` puts them into an element of their own. */
  keepBlocks(why: WhyLeft, fill: (into: Element) => void, into: Into): void {
    this.#kept = null
    if (!this.#left) return
    const words = this.#page.createElement('div')
    fill(words)
    into(this.#left.put(this.#page, { why, words }))
  }

  add(what: LeftOut): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1)
  }

  /** Programs write one deletion in many pieces; pieces without words between them are one. */
  addStretch(what: LeftOut): void {
    if (this.#stretch !== what) this.add(what)
    this.#stretch = what
  }

  /** Words that end a stretch. */
  endStretch(): void {
    this.#stretch = null
    this.#kept = null
  }

  notes(): string[] {
    return (Object.keys(NOTES) as LeftOut[]).flatMap((what) => {
      const count = this.#counts.get(what)
      return count === undefined ? [] : [NOTES[what](count)]
    })
  }
}
