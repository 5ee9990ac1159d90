import type { Block, BlockKind } from '@shared/text/blocks'
import { trimmed } from '@shared/words/trimmed'

type Shape = { kind: BlockKind; level: number | null }
const PARAGRAPH: Shape = { kind: 'paragraph', level: null }

/** Collects the text of a page as a browser would show it: runs of spaces are one space, `<br>` is a line end, `pre` is kept. */
export class BlockWriter {
  readonly blocks: Block[] = []
  #shape = PARAGRAPH
  #text = ''

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

  text(text: string): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    const joins = this.#text === '' || /[ \n\t]$/.test(this.#text)
    this.#text += joins && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
  }

  preformatted(text: string): void {
    this.#text += text.replace(/\r\n?/g, '\n')
  }

  lineEnd(): void {
    this.#text = `${this.#text.replace(/ $/, '')}\n`
  }

  cellEnd(): void {
    this.#text = `${this.#text.replace(/ $/, '')}\t`
  }

  endBlock(): void {
    const text = trimmed(this.#text, /[\n\t]/, /[ \n\t]/)
    this.#text = ''
    if (text.trim() !== '') this.blocks.push({ ...this.#shape, text })
  }
}
