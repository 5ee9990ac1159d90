import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { LIMITS } from '@shared/limits'
import { richFrom } from '@shared/rich/from-markdown'
import { richOf } from '@shared/rich/plain-words'
import type { Block, Rich } from '@shared/rich/rich'
import { markdownFrom } from '@shared/rich/to-markdown'
import { notify } from '@state/notices'
import { editorWords } from './editor-words'
import { linesOf, richFromHtml } from './paste-html'

/** Characters of markup that are read from the clipboard: a long report with all that a word processor writes around it. */
const LONGEST_MARKUP = 5_000_000

/** What is pasted, and what the analyst is told of it. */
export type Pasted = { rich: Rich; told: string[] }

/** What the clipboard, or something dropped, has for rich text of which so many characters still fit; null for nothing. */
export function pastedFrom(data: DataTransfer, room: number): Pasted | null {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')]
  if (html.length > LONGEST_MARKUP && text === '') return nothing(html.length)
  if (text.length > LONGEST_MARKUP) return nothing(text.length)
  const page = html !== '' && html.length <= LONGEST_MARKUP ? richFromHtml(html) : null
  const rich = page && page.rich.content.length > 0 ? page.rich : text === '' ? null : richFromText(text)
  const left = page && page.pictures > 0 ? [editorWords.picturesLeftOut(page.pictures)] : []
  if (!rich) return left.length > 0 ? { rich: { type: 'doc', content: [] }, told: left } : null
  const fitting = fitted(rich, room)
  return { rich: fitting.rich, told: [...fitting.told, ...left] }
}

const nothing = (length: number): Pasted => ({
  rich: { type: 'doc', content: [] },
  told: [editorWords.pasteTooLong(length)],
})

/** Text that is written as Markdown is read as that; any other keeps every sign it has. */
export const richFromText = (text: string): Rich => {
  const lines = text.replace(/\r\n?/g, '\n')
  return isMarkdown(lines) ? richFrom(lines) : richOf(lines)
}

const isMarkdown = (text: string): boolean =>
  /^(#{1,6} \S|[-*+] \S|\d{1,3}[.)] \S|> ?\S|\|[^\n|]*\|)/m.test(text) ||
  /\*\*[^*\s][^*\n]{0,500}\*\*|\]\((https?|value|passage):/.test(text)

/** As many whole blocks as there is room for, and what is told of the others. */
export function fitted(rich: Rich, room: number): Pasted {
  let left = room
  const fits = rich.content.findIndex((block) => {
    left -= markdownFrom({ type: 'doc', content: [block] }).length + 2
    return left < 0
  })
  if (fits === -1) return { rich, told: [] }
  const missing = rich.content.length - fits
  const told =
    fits === 0
      ? editorWords.nothingPasted(LIMITS.prose)
      : editorWords.onlySomePasted(LIMITS.prose, missing, beginning(rich.content[fits]))
  return { rich: { ...rich, content: rich.content.slice(0, fits) }, told: [told] }
}

const beginning = (block: Block | undefined): string =>
  block
    ? markdownFrom({ type: 'doc', content: [block] })
        .slice(0, 40)
        .trim()
    : ''

/** Puts rich text where the selection is, in the form that fits there, and tells what was left out. */
export function insertPasted(editor: Editor, { rich, told }: Pasted): void {
  for (const words of told) notify('warning', words)
  const { $from } = editor.state.selection
  const isWithin = ['blockquote', 'tableCell', 'tableHeader', 'listItem'].some((name) => editor.isActive(name))
  const content: readonly Block[] = isWithin ? linesOf(rich.content) : rich.content
  if (content.length === 0) return
  const nodes = content.map((block) => editor.schema.nodeFromJSON(block))
  const [only] = nodes
  // A line joins the words it is pasted into; of several, the first and the last do.
  const isLine = nodes.length === 1 && only?.type.name === 'paragraph'
  const joins = isLine || (nodes[0]?.type.name === 'paragraph' && $from.parent.content.size > 0)
  const slice = joins ? Slice.maxOpen(Fragment.from(nodes)) : new Slice(Fragment.from(nodes), 0, 0)
  editor.view.dispatch(editor.state.tr.replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'))
}
