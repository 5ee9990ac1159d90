import { type Editor, mergeAttributes, Node } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { NodeView } from '@tiptap/pm/view'
import { addressOf, type Live, readAddress } from '@shared/rich/addresses'
import { richFromEditor } from '@shared/rich/from-editor'
import { announce } from '@state/notices'
import { editorWords } from './editor-words'
import styles from './RichEditor.module.css'

/** What a chip says: its words, what it stands for where the pointer rests, and how it is read out. */
export type ChipWords = { label: string; title: string; spoken: string }

/** Says what a value or a citation stands for now, and tells chips when that is another. */
export class ChipSource {
  #wordsOf: (live: Live) => ChipWords
  readonly #chips = new Set<() => void>()

  constructor(wordsOf: (live: Live) => ChipWords) {
    this.#wordsOf = wordsOf
  }

  wordsOf(live: Live): ChipWords {
    return this.#wordsOf(live)
  }

  /** From now on chips say this. */
  change(wordsOf: (live: Live) => ChipWords): void {
    this.#wordsOf = wordsOf
    for (const draw of this.#chips) draw()
  }

  /** Hears of changes; returns how to stop. */
  follow(draw: () => void): () => void {
    this.#chips.add(draw)
    return () => this.#chips.delete(draw)
  }
}

/** Says of an element that it stands for what this address names. */
export const ADDRESS = 'data-address'

/** A chip of the words: one letter to the caret, gone with one key. */
function chip(name: Live['type'], attributes: readonly string[], source: ChipSource) {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    marks: '_',
    addAttributes: () => Object.fromEntries(attributes.map((each) => [each, { default: '', rendered: false }])),
    // What is dropped or pasted is read by `paste-html.ts`, and nothing else makes a chip of an element.
    parseHTML: () => [],
    renderHTML({ node, HTMLAttributes }) {
      const live = liveOf(node.toJSON())
      if (!live) return ['span', HTMLAttributes]
      return [
        'span',
        mergeAttributes(HTMLAttributes, { [ADDRESS]: addressOf(live).address }),
        source.wordsOf(live).label,
      ]
    },
    renderText: ({ node }) => {
      const live = liveOf(node.toJSON())
      return live ? source.wordsOf(live).label : ''
    },
    addKeyboardShortcuts() {
      const { editor } = this
      return {
        Backspace: () => deleteBeside(editor, name, 'before', source),
        Delete: () => deleteBeside(editor, name, 'after', source),
      }
    },
    addNodeView() {
      return ({ node }): NodeView => {
        const dom = document.createElement('span')
        dom.className = name === 'citation' ? styles.citation! : styles.value!
        dom.dataset['chip'] = name
        dom.contentEditable = 'false'
        dom.setAttribute('role', 'img')
        const draw = () => {
          const live = liveOf(node.toJSON())
          if (!live) return
          const { label, title, spoken } = source.wordsOf(live)
          dom.textContent = label
          dom.title = title
          dom.setAttribute('aria-label', spoken)
        }
        draw()
        const stop = source.follow(draw)
        return { dom, destroy: stop, ignoreMutation: () => true }
      }
    },
  })
}

/** Deletes a chip beside the caret and says which it was; false where there is none of this kind. */
function deleteBeside(editor: Editor, name: string, side: 'before' | 'after', source: ChipSource): boolean {
  const { $from, empty, from } = editor.state.selection
  const node = side === 'before' ? $from.nodeBefore : $from.nodeAfter
  if (!empty || node?.type.name !== name) return false
  const start = side === 'before' ? from - node.nodeSize : from
  // A step of its own for undo, also where the chip was put in a moment ago.
  editor.view.dispatch(closeHistory(editor.state.tr.delete(start, start + node.nodeSize)))
  const live = liveOf(node.toJSON())
  if (live) announce(editorWords.deleted(source.wordsOf(live).spoken))
  return true
}

/** What a node of the editor stands for; null where it names nothing that there is. */
export function liveOf(node: unknown): Live | null {
  try {
    const [paragraph] = richFromEditor({ type: 'doc', content: [{ type: 'paragraph', content: [node] }] }).content
    const [inline] = paragraph?.type === 'paragraph' ? (paragraph.content ?? []) : []
    return inline && inline.type !== 'text' && inline.type !== 'hardBreak' ? inline : null
  } catch {
    return null
  }
}

/** What an element of the clipboard stands for; null for any other element. */
export const liveOfElement = (element: Element): Live | null => readAddress(element.getAttribute(ADDRESS) ?? '')

/** Citations and live values as the editor has them. */
export const chipNodes = (source: ChipSource) => [
  chip('citation', ['passageId'], source),
  chip('riskValue', ['riskId', 'value'], source),
  chip('memoValue', ['value'], source),
]
