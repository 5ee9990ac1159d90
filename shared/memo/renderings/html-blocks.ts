import { isRightToLeft } from '../../text/direction'
import { listed } from '../../words/sentence'
import { addressBehind, type Inline, type Note, type TableCell, type TreeBlock, type TreeList } from '../memo-tree'
import { type CaptionLabel, captionWords, single } from '../printed-memo'
import { notReviewed } from '../wording'
import { escapeHtml } from './escape-html'
import { sceneSvg } from './scene-svg'
import { wordsHtml } from './words-html'

/** Turns the blocks of one memo into HTML; it remembers which notes were referred to. */
export class HtmlBlocks {
  readonly #labels: ReadonlyMap<TreeBlock, CaptionLabel>
  readonly #notes: readonly Note[]
  readonly #cited = new Set<number>()

  constructor(labels: ReadonlyMap<TreeBlock, CaptionLabel>, notes: readonly Note[]) {
    this.#labels = labels
    this.#notes = notes
  }

  /** A block of a section; what cites passages in a sentence can be opened to their words. */
  block(block: TreeBlock): string {
    const html = single(block).map((each) => this.#single(each))
    const behind = block.kind === 'words' || block.kind === 'paragraph' ? this.#behind(block) : []
    return [...html, ...behind].join('\n')
  }

  #single(block: TreeBlock): string {
    switch (block.kind) {
      case 'words':
        return this.block(block)
      case 'heading': {
        const tag = `h${(block.level ?? 1) + 2}`
        return `<${tag}>${wordsHtml(block.text)}${this.#inlines(block.notes ?? [])}</${tag}>`
      }
      case 'extract': {
        const lines = block.paragraphs.map((inlines) => `<p>${this.#inlines(inlines)}</p>`)
        return `<blockquote>${lines.join('')}</blockquote>`
      }
      case 'paragraph':
        return `<p${block.keep ? ' class="keep"' : ''}>${this.#inlines(block.inlines)}</p>`
      case 'list':
        return this.#list(block)
      case 'quote': {
        const language = /^[A-Za-z0-9-]+$/.test(block.language) ? ` lang="${block.language}"` : ''
        const reference = this.#reference(block.note, block.unseen)
        return `<blockquote${direction(block.text)}${language}>${wordsHtml(block.text)}${reference}</blockquote>`
      }
      case 'table':
        return this.#table(block)
      case 'picture': {
        const caption = wordsHtml(captionWords(block.caption, this.#labels.get(block)))
        const shown = caption === '' ? '' : `<figcaption>${caption}</figcaption>`
        return `<figure>${sceneSvg(block.scene, block.alt)}${shown}</figure>`
      }
    }
  }

  /** On a narrow screen a table is moved sideways in its place, also by keyboard. */
  #table(block: TreeBlock & { kind: 'table' }): string {
    const { caption, head, headNotes = [], rows } = block
    const label = this.#labels.get(block)
    const name = label ? `${label.kind} ${label.number}` : 'Table'
    const shown = caption === '' ? '' : `<caption>${wordsHtml(captionWords(caption, label))}</caption>`
    const heads = head
      .map((words, at) => `<th scope="col">${wordsHtml(words)}${this.#inlines(headNotes[at] ?? [])}</th>`)
      .join('')
    const lines = rows.map(({ cells }) => `<tr>${cells.map((cell) => this.#cell(cell)).join('')}</tr>`)
    return (
      `<div class="wide" role="region" aria-label="${name}" tabindex="0"><table>${shown}` +
      `<thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`
    )
  }

  #cell({ inlines, colour, header }: TableCell): string {
    const ofLevel = colour === undefined ? '' : ` class="level-${colour}"`
    const content = this.#inlines(inlines)
    return header ? `<th scope="row"${ofLevel}>${content}</th>` : `<td${ofLevel}>${content}</td>`
  }

  #list({ ordered, items }: TreeList): string {
    const tag = ordered ? 'ol' : 'ul'
    const lines = items.map(({ inlines, within = [] }) => {
      const below = within.map((list) => this.#list(list)).join('')
      return `<li>${this.#inlines(inlines)}${below}</li>`
    })
    return `<${tag}>${lines.join('')}</${tag}>`
  }

  #inlines(inlines: readonly Inline[]): string {
    return inlines
      .map((inline, index) => {
        if (inline.kind === 'text') return textHtml(inline)
        const comma = inlines[index - 1]?.kind === 'note' ? '<sup>,</sup>' : ''
        return comma + this.#reference(inline.number, inline.unseen === true)
      })
      .join('')
  }

  /** The first reference carries the id that its note links back to. */
  #reference(number: number, unseen: boolean): string {
    const id = this.#cited.has(number) ? '' : ` id="ref-${number}"`
    this.#cited.add(number)
    const mark = unseen ? `<strong>${notReviewed(number)}</strong>` : ''
    return `<sup><a role="doc-noteref" href="#note-${number}"${id}>${number}</a></sup>${mark}`
  }

  #behind(block: TreeBlock): string[] {
    const numbers = [...new Set(single(block).flatMap(citedIn))]
    const notes = this.#notes.filter(({ number }) => numbers.includes(number))
    if (notes.length === 0) return []
    const which = `note${notes.length === 1 ? '' : 's'} ${listed(notes.map(({ number }) => String(number)))}`
    const words = notes.map(
      ({ number, citation, before, quote, after }) =>
        `<blockquote${direction(quote)}>${wordsHtml(before)}<mark>${wordsHtml(quote)}</mark>${wordsHtml(after)}</blockquote>` +
        `<p>${wordsHtml(citation)} <a href="#note-${number}">Note ${number}</a></p>`,
    )
    return [`<details class="behind"><summary>The words behind this, ${which}</summary>\n${words.join('\n')}</details>`]
  }
}

const citedIn = (block: TreeBlock): number[] =>
  block.kind === 'paragraph' ? block.inlines.flatMap((inline) => (inline.kind === 'note' ? inline.number : [])) : []

const direction = (text: string): string => ` dir="${isRightToLeft(text) ? 'rtl' : 'ltr'}"`

/** A link is shown as text: the page leads nowhere but to its own notes. */
function textHtml(inline: Inline & { kind: 'text' }): string {
  const { text, strong, emphasis } = inline
  const words = `${wordsHtml(text)}${escapeHtml(addressBehind(inline))}`
  const emphasised = emphasis ? `<em>${words}</em>` : words
  return strong ? `<strong>${emphasised}</strong>` : emphasised
}
