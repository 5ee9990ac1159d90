import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useEditable } from '@state/project-store'
import type { Finding } from '@shared/lexicons/lint'
import { scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { LIMITS } from '@shared/limits'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { type ReactNode, useRef } from 'react'
import { editorWords } from './editor-words'
import { Findings } from './Findings'
import { type Editing, editionOf } from './scale-form'
import { type AnyScale, putting } from './scale-parts'
import { focusSpot } from './spots'
import styles from './Editor.module.css'

type EditorFrameProps = {
  scales: Scales
  editing: Editing
  form: { name: string; note: string }
  put: (fields: { name?: string; note?: string }) => void
  /** What would be saved; null while it cannot be read. */
  read: AnyScale | null
  findings: readonly Finding[]
  used: () => void
  discard: (() => void) | null
  onClose: () => void
  children: ReactNode
}

/** The dialog around an editor: name and note above, what is to be known of the scale beside, saved as one step. */
export function EditorFrame({
  scales,
  editing,
  form,
  put,
  read,
  findings,
  used,
  discard,
  onClose,
  children,
}: EditorFrameProps) {
  const { given, how } = editing
  const parts = useRef<HTMLDivElement>(null)
  const editable = useEditable()
  const edition = editionOf(scales, editing)
  const name = scaleName(given.scale)
  const titles = {
    copy: editorWords.newFrom(given.part, name),
    next: editorWords.changeAs(name, edition),
    change: editorWords.change(name),
  }
  const labels = {
    copy: editorWords.savePart(given.part),
    next: editorWords.saveEdition(edition),
    change: editorWords.save,
  }
  const save = async () => {
    if (!read || !(await perform(putting(read, how === 'change' ? 'change' : 'add')))) return
    used()
    onClose()
    choose({ screen: 'scales', scale: { part: read.part, id: read.scale.id } })
  }
  const isRefused = read === null || findings.some(({ weight }) => weight === 'refused')
  return (
    <Dialog
      title={titles[how]}
      wide="window"
      confirm={{ label: labels[how], run: () => void save(), disabled: isRefused || !editable, onlyByButton: true }}
      onClose={onClose}
      discard={discard}
    >
      <div className={styles.frame}>
        <div ref={parts} className={styles.parts}>
          {how === 'next' && <p className={styles.hint}>{editorWords.whatStays(given.scale.edition, edition)}</p>}
          <div className={styles.headFields}>
            <TextInput
              label={editorWords.name}
              limit={LIMITS.line}
              value={form.name}
              disabled={how === 'next'}
              onCommit={(typed) => put({ name: typed })}
              onType={(typed) => put({ name: typed })}
            />
            <TextInput
              label={editorWords.note}
              limit={LIMITS.line}
              value={form.note}
              onCommit={(note) => put({ note })}
              onType={(note) => put({ note })}
            />
          </div>
          {children}
        </div>
        <div className={styles.beside}>
          <Findings given={read} findings={findings} onGo={({ at }) => focusSpot(parts.current, at)} />
        </div>
      </div>
    </Dialog>
  )
}
