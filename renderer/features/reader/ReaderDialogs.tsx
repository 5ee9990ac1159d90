import { useCommand } from '@state/commands'
import { isEditingText } from '@state/keymap'
import { notifyFailure } from '@state/notices'
import { goTo, usePlaceOf } from '@state/place'
import { isEditable, useEditable, useEntity, useQuery } from '@state/project-store'
import type { Tag } from '@shared/kinds/tags'
import { tagsInOrder } from '@shared/document/queries/query'
import { TagPicker } from '@domain/TagPicker'
import { focusIn } from '@ui/focus'
import { useEffect, useState } from 'react'
import { copyCitation } from './copy-citation'
import { DeletePassageDialog } from './DeletePassageDialog'
import { EvidenceDialog } from './EvidenceDialog'
import { markWhereOneIs } from './mark-blocks'
import { walkPassages } from './navigation'
import { printSource } from './print-source'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'
import { passageForEvidence, resizeToWords, selectedPassage, tagWords } from './tagging'

type Open = { dialog: 'tag'; filter: string } | { dialog: 'evidence' | 'delete'; passageId: string } | null

/** The reader's commands, and the dialogs they need. */
export function ReaderDialogs({ reader }: { reader: Reader }) {
  const [open, setOpen] = useState<Open>(null)
  const { passageId } = usePlaceOf('reader')
  const chosen = reader.index.get(passageId ?? '')
  const close = () => setOpen(null)
  // A passage that is deleted elsewhere takes its dialog along: undo must not open it again.
  const asked = useEntity('passages', open && 'passageId' in open ? open.passageId : null)
  if (open && 'passageId' in open && !asked) close()
  const editable = useEditable()
  const start = (promise: Promise<unknown>) => void promise.catch(notifyFailure)

  useDigits(reader)
  useCommand('passage.next', () => walkPassages(reader, 1))
  useCommand('passage.previous', () => walkPassages(reader, -1))
  useCommand('source.print', () => void printSource(reader))
  useCommand('passage.copyCitation', () => copyCitation(reader))
  useCommand('passage.tag', () => setOpen({ dialog: 'tag', filter: '' }), editable)
  useCommand('passage.newTag', () => setOpen({ dialog: 'tag', filter: wordsForName(reader) }), editable)
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
    'passage.newRisk',
    () =>
      start(
        passageForEvidence(reader).then(
          (id) => id && goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: id } }),
        ),
      ),
    editable,
  )

  if (open?.dialog === 'tag') {
    const tag = (chosen: Tag, isNew: boolean) => start(tagWords(reader, chosen, isNew))
    return <TagPicker filter={open.filter} onChoose={tag} onClose={close} />
  }
  if (open?.dialog === 'evidence') return <EvidenceDialog passageId={open.passageId} onClose={close} />
  if (open?.dialog === 'delete') return <DeletePassageDialog passageId={open.passageId} onClose={close} />
  return null
}

/** Id around the note field of the inspector, for the command that goes there. */
export const NOTE_FIELD = 'passage-note'

const wordsForName = (reader: Reader): string => {
  const span = reader.words() ?? selectedPassage(reader)?.anchor
  return span ? shortQuote(reader.text.text.slice(span.start, span.end)) : ''
}

/** Digits tag the selected words, or the passage the analyst is at, with the tag that has the digit. */
function useDigits(reader: Reader): void {
  const tags = useQuery(tagsInOrder)
  useEffect(() => {
    const tagByDigit = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
      if (event.defaultPrevented || !plain || isEditingText() || !isEditable()) return
      if (event.target instanceof Element && event.target.closest('dialog, [role=menu], [role=listbox]')) return
      const tag = tags.find(({ shortcut }) => shortcut !== null && event.key === String(shortcut))
      if (!tag) return
      event.preventDefault()
      void tagWords(reader, tag).catch(notifyFailure)
    }
    document.addEventListener('keydown', tagByDigit)
    return () => document.removeEventListener('keydown', tagByDigit)
  }, [reader, tags])
}
