import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { Gapcursor, UndoRedo } from '@tiptap/extensions'
import { type AnyExtension, mergeAttributes } from '@tiptap/core'
import { LIMITS } from '@shared/limits'
import { LIST_LEVELS } from '@shared/rich/rich'
import { type ChipSource, chipNodes } from './chips'
import styles from './RichEditor.module.css'

/** Attributes that rich text has no place for. */
const WITHOUT_ATTRIBUTES = { addAttributes: () => ({}) }

/** What can stand in an editor: exactly what rich text (`shared/rich/rich.ts`) has, and nothing that opens or loads. */
export const richExtensions = (source: ChipSource): AnyExtension[] => [
  Document,
  Text,
  Paragraph.extend({ addKeyboardShortcuts: () => ({}) }),
  // Ctrl+Alt is AltGr, which only types.
  Heading.extend({ addKeyboardShortcuts: () => ({}) }).configure({ levels: [1, 2, 3] }),
  Bold,
  Italic,
  // Shown as text: a memo opens nothing.
  Link.extend({
    addAttributes: () => ({ href: { default: '' } }),
    addPasteRules: () => [],
    addProseMirrorPlugins: () => [],
    parseHTML: () => [],
    renderHTML: ({ HTMLAttributes: { href } }) => ['span', { class: styles.link, title: String(href) }, 0],
  }).configure({ openOnClick: false, autolink: false, linkOnPaste: false }),
  HardBreak.extend({
    addKeyboardShortcuts() {
      return { 'Shift-Enter': () => this.editor.commands.setHardBreak() }
    },
  }),
  Blockquote.extend({ content: 'paragraph+' }),
  BulletList,
  OrderedList.extend(WITHOUT_ATTRIBUTES),
  ListItem.extend({
    content: '(paragraph | bulletList | orderedList)+',
    addKeyboardShortcuts() {
      const { editor, name } = this
      return {
        Enter: () => editor.commands.splitListItem(name),
        Tab: () =>
          editor.isActive(name) &&
          (levelsAt(editor.state.selection.$from) >= LIST_LEVELS || editor.commands.sinkListItem(name)),
        'Shift-Tab': () => editor.commands.liftListItem(name),
      }
    },
  }),
  Table.extend({
    renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
  }).configure({ resizable: false, View: null }),
  TableRow.extend({ content: `(tableCell | tableHeader){1,${LIMITS.richColumns}}` }),
  TableCell.extend({ content: 'paragraph+' }),
  TableHeader.extend({ content: 'paragraph+' }),
  UndoRedo,
  Gapcursor,
  ...chipNodes(source),
]

/** How many lists the place stands in. */
function levelsAt(place: { depth: number; node: (depth: number) => { type: { name: string } } }): number {
  return Array.from({ length: place.depth }, (_, at) => place.node(at + 1).type.name).filter(
    (name) => name === 'bulletList' || name === 'orderedList',
  ).length
}
