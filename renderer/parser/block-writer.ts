import type { Block } from '@shared/text/blocks'
import { trimmed } from '@shared/words/trimmed'

type Shape = Omit<Block, 'text'>
const PARAGRAPH: Shape = { kind: 'paragraph', level: null, role: 'body' }
/** Something to be seen: pages are full of zero-width characters that part and hold open what is empty. */
const VISIBLE = /[^\s\p{Cf}\p{Mn}\u2800\u3164]/u

/** Collects the text of a page as a browser would show it: runs of spaces are one space, `<br>` is a line end, `pre` is kept. */
export class BlockWriter {
  readonly blocks: Block[] = []
  #shape = PARAGRAPH
  /** The text of the block so far: put together once, since a paragraph may come in thousands of pieces. */
  #pieces: string[] = []
  #mark = ''

  /** Writes what `inside` writes as blocks of this shape; text before and after belongs to other blocks. */
  within(shape: Shape, inside: () => void): void {
    const outer = this.#shape
    this.endBlock()
    this.#shape = shape
    inside()
    this.endBlock()
    this.#shape = outer
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

  text(text: string): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    const before = this.#pieces.at(-1)
    const joins = before === undefined || ' \n\t'.includes(before.charAt(before.length - 1))
    this.#add(joins && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed)
  }

  preformatted(text: string): void {
    this.#add(text.replace(/\r\n?/g, '\n'))
  }

  lineEnd(): void {
    this.#dropSpace()
    this.#add('\n')
  }

  cellEnd(): void {
    this.#dropSpace()
    this.#add('\t')
  }

  #add(piece: string): void {
    if (piece !== '') this.#pieces.push(piece)
  }

  #dropSpace(): void {
    const last = this.#pieces.pop()
    if (last !== undefined) this.#add(last.endsWith(' ') ? last.slice(0, -1) : last)
  }

  /** In a row of a table the tabs before the first words are cells too. */
  endBlock(): void {
    const text = trimmed(this.#pieces.join(''), this.#shape.kind === 'table-row' ? /\n/ : /[\n\t]/, /[ \n\t]/)
    this.#pieces = []
    if (!VISIBLE.test(text)) return
    const mark = this.#mark
    this.#mark = ''
    this.blocks.push({ ...this.#shape, text: mark === '' ? text : `${mark} ${text}` })
  }
}
