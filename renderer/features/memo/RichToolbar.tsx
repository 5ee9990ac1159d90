import type { Editor } from '@tiptap/core'
import { runCommand, useShortcutText } from '@state/commands'
import type { CommandId } from '@shared/commands/commands'
import { language } from '@shared/language/language'
import { IconButton } from '@ui/Button'
import {
  Bold,
  Braces,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Table,
  TextQuote,
  Unlink,
} from 'lucide-react'
import { type MouseEvent, useEffect, useState } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import { Button } from '@ui/Button'
import styles from './RichEditor.module.css'
import { editorWords } from './editor-words'

type Act = {
  label: string
  keys?: string
  icon: LucideIcon
  is: (editor: Editor) => boolean
  run: (editor: Editor) => unknown
}

const heading = (level: 1 | 2 | 3, icon: LucideIcon): Act => ({
  label: editorWords.heading(level),
  keys: editorWords.andSpace('#'.repeat(level)),
  icon,
  is: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
})

/** What words look like; each is taken off again by the same. */
const looks = (): readonly Act[] => [
  {
    label: editorWords.bold,
    keys: 'Ctrl+B',
    icon: Bold,
    is: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    label: editorWords.italic,
    keys: 'Ctrl+I',
    icon: Italic,
    is: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  heading(1, Heading1),
  heading(2, Heading2),
  heading(3, Heading3),
  {
    label: editorWords.list,
    keys: editorWords.andSpace('-'),
    icon: List,
    is: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: editorWords.numberedList,
    keys: editorWords.andSpace('1.'),
    icon: ListOrdered,
    is: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    label: editorWords.quotation,
    keys: editorWords.andSpace('>'),
    icon: TextQuote,
    is: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
]

/** What is done to the table the caret is in. */
const inTable = (): readonly { label: string; run: (editor: Editor) => unknown }[] => [
  { label: editorWords.addRow, run: (editor) => editor.chain().focus().addRowAfter().run() },
  { label: editorWords.addColumn, run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { label: editorWords.removeRow, run: (editor) => editor.chain().focus().deleteRow().run() },
  { label: editorWords.removeColumn, run: (editor) => editor.chain().focus().deleteColumn().run() },
  { label: editorWords.removeTable, run: (editor) => editor.chain().focus().deleteTable().run() },
]

type RichToolbarProps = { editor: Editor; disabled: boolean; onLink: () => void }

/** The looks of the words that are selected or typed next; arrow keys go along it. */
export function RichToolbar({ editor, disabled, onLink }: RichToolbarProps) {
  useTransactions(editor)
  const isInTable = editor.isActive('table')
  const isLink = editor.isActive('link')
  return (
    <Toolbar
      aria-label={editorWords.form}
      className={styles.toolbar ?? ''}
      lang={language()}
      onMouseDown={keepSelection}
    >
      {looks().map(({ label, keys, icon, is, run }) => (
        <IconButton
          key={label}
          icon={icon}
          label={label}
          shortcut={keys ?? null}
          aria-pressed={is(editor)}
          disabled={disabled}
          onClick={() => run(editor)}
        />
      ))}
      <IconButton
        icon={isLink ? Unlink : Link}
        label={isLink ? editorWords.removeLink : editorWords.linkAsk}
        disabled={disabled || (!isLink && editor.state.selection.empty)}
        onClick={() => (isLink ? editor.chain().focus().extendMarkRange('link').unsetLink().run() : onLink())}
      />
      <IconButton
        icon={Table}
        label={editorWords.table}
        disabled={disabled || !editor.can().insertTable()}
        onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()}
      />
      <CommandButton id="memo.cite" icon={Quote} label={editorWords.cite} disabled={disabled} />
      <CommandButton id="memo.insertValue" icon={Braces} label={editorWords.insertValue} disabled={disabled} />
      {isInTable &&
        inTable().map(({ label, run }) => (
          <Button key={label} look="quiet" disabled={disabled} onClick={() => run(editor)}>
            {label}
          </Button>
        ))}
    </Toolbar>
  )
}

type CommandButtonProps = { id: CommandId; icon: LucideIcon; label: string; disabled: boolean }

function CommandButton({ id, ...rest }: CommandButtonProps) {
  const keys = useShortcutText(id)
  return <IconButton {...rest} shortcut={keys} onClick={() => runCommand(id)} />
}

/** A press on the toolbar leaves the words selected. */
const keepSelection = (event: MouseEvent) => event.preventDefault()

/** Draws anew whenever the words or the selection change. */
function useTransactions(editor: Editor): void {
  const [, draw] = useState(0)
  useEffect(() => {
    const changed = () => draw((count) => count + 1)
    editor.on('transaction', changed)
    return () => {
      editor.off('transaction', changed)
    }
  }, [editor])
}
