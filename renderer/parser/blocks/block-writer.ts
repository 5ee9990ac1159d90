import type { Block } from '@shared/text/blocks'
import type { WhyLeft } from '@shared/text/whole-text'
import { trimmed } from '@shared/words/trimmed'
import type { LeftParts } from './left-parts'

type Shape = Omit<Block, 'text'>
/** A block, where it stood in its page, how many of its characters are the words of links, and why it is left out if so. */
export type PlacedBlock = { block: Block; element: Element; linked: number; why?: WhyLeft }
const PARAGRAPH: Shape = { kind: 'paragraph', level: null, role: 'body' }
/** Something to be seen: pages are full of zero-width characters that part and hold open what is empty. */
const VISIBLE = /[^\s\p{Cf}\p{Mn}\u2800\u3164]/u

/** Collects the text of a page as a browser would show it: runs of spaces are one space, `<br>` is a line end, `pre` is kept. */
export class BlockWriter {
  readonly placed: PlacedBlock[] = []
  readonly parts: LeftParts | undefined
  readonly why: WhyLeft | null
  #element: Element
  #shape = PARAGRAPH
  /** The text of the block so far: put together once, since a paragraph may come in thousands of pieces. */
  #pieces: string[] = []
  #mark = ''
  #inLink = false
  #linked = 0
  /** What stood within the block that is being written. */
  #aside: PlacedBlock[] = []

  /** `parts` are those of a page that is read whole, `why` says why what is read is left out of the article. */
  constructor(root: Element, parts?: LeftParts, why: WhyLeft | null = null) {
    this.#element = root
    this.parts = parts
    this.why = why
  }

  /** Puts blocks behind the one that is being written; before it, where it has no words yet. */
  setAside(blocks: readonly Omit<PlacedBlock, 'element' | 'linked'>[]): void {
    const placed = blocks.map((each) => ({ element: this.#element, linked: 0, ...each }))
    const isEmpty = !this.#pieces.some((piece) => VISIBLE.test(piece))
    const into = isEmpty ? this.placed : this.#aside
    for (const each of placed) into.push(each)
  }

  /** Writes what `inside` writes as blocks of this shape; text before and after belongs to other blocks. */
  within(shape: Shape, inside: () => void, element = this.#element): void {
    const outer = { element: this.#element, shape: this.#shape }
    this.endBlock()
    this.#element = element
    this.#shape = shape
    inside()
    this.endBlock()
    this.#element = outer.element
    this.#shape = outer.shape
  }

  get shape(): Shape {
    return this.#shape
  }

  /** Puts the number of an item before its first words; an item without words needs none. */
  markNext(mark: string, inside: () => void): void {
    this.#mark = mark
    inside()
    this.endBlock()
    this.#mark = ''
  }

  /** What `inside` writes are words of a link. */
  link(inside: () => void): void {
    const outer = this.#inLink
    this.#inLink = true
    inside()
    this.#inLink = outer
  }

  text(text: string): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    const before = this.#pieces.at(-1)
    const joins = before === undefined || ' \n\t'.includes(before.charAt(before.length - 1))
    this.#add(joins && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed)
  }

  preformatted(text: string): void {
    this.#add(text.replace(/\r\n?/g, '\n'))
  }

  /** Pages without paragraphs part them by an empty line; in a heading or a row that is only room. */
  lineEnd(): void {
    this.#dropSpace()
    const isRunning = this.#shape.kind === 'paragraph' || this.#shape.kind === 'quote'
    if (isRunning && this.#pieces.at(-1) === '\n') return this.endBlock()
    this.#add('\n')
  }

  cellEnd(): void {
    this.#dropSpace()
    this.#add('\t')
  }

  #add(piece: string): void {
    if (piece === '') return
    this.#pieces.push(piece)
    if (this.#inLink) this.#linked += piece.length
  }

  #dropSpace(): void {
    const last = this.#pieces.pop()
    if (last !== undefined) this.#add(last.endsWith(' ') ? last.slice(0, -1) : last)
  }

  /** In a row of a table the tabs before the first words are cells too. */
  endBlock(): void {
    const text = trimmed(this.#pieces.join(''), this.#shape.kind === 'table-row' ? /\n/ : /[\n\t]/, /[ \n\t]/)
    const linked = this.#linked
    this.#pieces = []
    this.#linked = 0
    if (VISIBLE.test(text)) {
      const mark = this.#mark
      this.#mark = ''
      const block = { ...this.#shape, text: mark === '' ? text : `${mark} ${text}` }
      const why = this.why === null ? {} : { why: this.why }
      this.placed.push({ block, element: this.#element, linked: Math.min(linked, text.length), ...why })
    }
    for (const each of this.#aside) this.placed.push(each)
    this.#aside = []
  }
}
