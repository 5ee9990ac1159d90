import { useCommand } from '@state/commands'
import { isEditingText, pressOf } from '@state/keymap'
import { announce, notifyFailure } from '@state/notices'
import { perform } from '@state/perform'
import { goTo, usePlaceOf } from '@state/place'
import { currentProject, isEditable, useEditable, useEntity, useQuery } from '@state/project-store'
import { useStore } from '@state/store'
import { putIntoTray } from '@state/tray'
import type { Tag } from '@shared/kinds/tags'
import { behindDigit } from '@shared/document/queries/tag-sets'
import { digitOf } from '@shared/shortcuts/press'
import { SetPicker } from '@domain/SetPicker'
import { TagPicker } from '@domain/TagPicker'
import { focusIn } from '@ui/focus'
import { useEffect, useState } from 'react'
import { copyCitation } from './copy-citation'
import { DeletePassageDialog } from './DeletePassageDialog'
import { EvidenceDialog } from './EvidenceDialog'
import { type Grade, GradePicker } from './GradePicker'
import { markWhereOneIs } from './mark-blocks'
import { walkPassages } from './navigation'
import { printSource } from './print-source'
import { giveBehind } from './quick-tags'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'
import { useCodingCommands } from './use-coding-commands'
import { passageForEvidence, resizeToWords, selectedPassage, tagWords } from './tagging'

type Open = { dialog: 'tag'; filter: string } | { dialog: 'evidence' | 'delete' | 'grade'; passageId: string } | null

/** The reader's commands, and the dialogs they need. */
export function ReaderDialogs({ reader }: { reader: Reader }) {
  const [open, setOpen] = useState<Open>(null)
  const { passageId } = usePlaceOf('reader')
  const chosen = reader.passages.get(passageId ?? '')
  const close = () => setOpen(null)
  // A passage that is deleted elsewhere takes its dialog along: undo must not open it again.
  const asked = useEntity('passages', open && 'passageId' in open ? open.passageId : null)
  if (open && 'passageId' in open && !asked) close()
  const editable = useEditable()
  const start = (promise: Promise<unknown>) => void promise.catch(notifyFailure)

  useDigits(reader)
  useCodingCommands(reader)
  useCommand('passage.next', () => walkPassages(reader, 1))
  useCommand('passage.previous', () => walkPassages(reader, -1))
  useCommand('file.print', () => void printSource(reader))
  useCommand('passage.copyCitation', () => copyCitation(reader))
  useCommand('passage.tag', () => setOpen({ dialog: 'tag', filter: '' }), editable)
  useCommand('passage.newTag', () => setOpen({ dialog: 'tag', filter: wordsForName(reader) }), editable)
  useCommand(
    'tray.put',
    () => start(passageForEvidence(reader).then((id) => id && putIntoTray([id]))),
    editable || !!chosen,
  )
  useCommand('source.markBeside', () => start(markWhereOneIs(reader)), editable)
  useCommand('passage.resize', () => start(resizeToWords(reader)), editable)
  useCommand('passage.note', () => focusIn(document.getElementById(NOTE_FIELD)?.querySelector('textarea')), editable)
  useCommand(
    'passage.delete',
    () => chosen && setOpen({ dialog: 'delete', passageId: chosen.id }),
    editable && !!chosen,
  )
  useCommand(
    'passage.evidence',
    () => start(passageForEvidence(reader).then((id) => id && setOpen({ dialog: 'evidence', passageId: id }))),
    editable,
  )
  useCommand(
    'passage.grade',
    () => start(passageForEvidence(reader).then((id) => id && setOpen({ dialog: 'grade', passageId: id }))),
    editable,
  )
  useCommand(
    'passage.newRisk',
    () =>
      start(
        passageForEvidence(reader).then(
          (id) => id && goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: id } }),
        ),
      ),
    editable,
  )

  const setDigit = useStore(reader.openSet)
  const behind = useQuery(behindDigit, setDigit ?? 0)
  const closeSet = () => reader.openSet.set(null)
  // A set that loses its digit meanwhile takes its picker along.
  const isGone = setDigit !== null && behind?.kind !== 'set'
  useEffect(() => {
    if (isGone) reader.openSet.set(null)
  }, [reader, isGone])
  if (open?.dialog === 'tag') {
    const tag = (chosen: Tag, isNew: boolean) => start(tagWords(reader, chosen, isNew))
    return <TagPicker filter={open.filter} clearOf={wordsOnScreen(reader)} onChoose={tag} onClose={close} />
  }
  if (behind?.kind === 'set') {
    const tag = (chosen: Tag) => start(tagWords(reader, chosen))
    return <SetPicker set={behind.set} tags={behind.tags} onChoose={tag} onClose={closeSet} />
  }
  if (open?.dialog === 'evidence') return <EvidenceDialog passageId={open.passageId} onClose={close} />
  if (open?.dialog === 'grade') {
    const grade = (given: Grade, words: string) => start(gradePassage(open.passageId, given, words))
    return <GradePicker onChoose={grade} onClose={close} />
  }
  if (open?.dialog === 'delete') return <DeletePassageDialog passageId={open.passageId} onClose={close} />
  return null
}

async function gradePassage(passageId: string, grade: Grade, words: string): Promise<void> {
  if (await perform({ name: 'passage.update', input: { passageId, changes: grade } })) announce(`${words}.`)
}

/** Id around the note field of the inspector, for the command that goes there. */
export const NOTE_FIELD = 'passage-note'

const wordsForName = (reader: Reader): string => {
  const span = reader.words() ?? selectedPassage(reader)?.anchor
  return span ? shortQuote(reader.text.text.slice(span.start, span.end)) : ''
}

/** Where the words to be tagged stand in the window; null where they are not seen whole. */
function wordsOnScreen(reader: Reader): { top: number; bottom: number } | null {
  const span = reader.words() ?? selectedPassage(reader)?.anchor
  const first = span && reader.column?.rectAt(span.start)
  const last = span && reader.column?.rectAt(span.end)
  return first && last ? { top: first.top, bottom: last.bottom } : null
}

/**
 * Digits, on whatever keyboard, tag the selected words, or the passage the analyst is at; one that a set has opens the
 * tags of that set.
 */
function useDigits(reader: Reader): void {
  useEffect(() => {
    const tagByDigit = (event: KeyboardEvent) => {
      const digit = digitOf(pressOf(event))
      if (event.defaultPrevented || digit === null || isEditingText() || !isEditable()) return
      if (event.target instanceof Element && event.target.closest('dialog, [role=menu], [role=listbox]')) return
      const behind = behindDigit.ask(currentProject(), digit)
      if (!behind) return
      event.preventDefault()
      giveBehind(reader, { digit, behind })
    }
    document.addEventListener('keydown', tagByDigit)
    return () => document.removeEventListener('keydown', tagByDigit)
  }, [reader])
}
