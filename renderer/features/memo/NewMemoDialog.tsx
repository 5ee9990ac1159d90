import { currentAnalyst } from '@state/analyst'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useEntity, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import type { Memo } from '@shared/kinds/memos'
import { about, positionAfter } from '@shared/document/queries/query'
import { Dialog } from '@ui/Dialog'
import { TextInput } from '@ui/Field'
import { useEffect, useState } from 'react'

/** Today where the analyst sits, as YYYY-MM-DD. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export function NewMemoDialog({ memos, onClose }: { memos: readonly Memo[]; onClose: () => void }) {
  const project = useQuery(about)
  const [title, setTitle] = useState(project.title)
  const [audience, setAudience] = useState('')

  // One id for the dialog: a memo that waits for a full disk is not made a second time.
  const [id] = useState(newId)
  const made = useEntity('memos', id) !== undefined
  useEffect(() => {
    if (made) choose({ screen: 'memo', memoId: id })
  }, [made, id])

  const create = () => {
    const details = { title: title.trim(), author: currentAnalyst().name, audience: audience.trim(), date: today() }
    const memo = { id, position: positionAfter(memos), written: {}, judgments: {}, excludedRiskIds: [], ...details }
    void perform({ name: 'memo.create', input: { memo } })
  }

  return (
    <Dialog
      title="New memo"
      confirm={{ label: 'Create memo', run: create, disabled: title.trim() === '' }}
      onClose={onClose}
    >
      <TextInput
        label="Title"
        hint="Best the bottom line itself, in a few words."
        autoFocus
        limit={LIMITS.line}
        value={title}
        onCommit={setTitle}
        onType={setTitle}
      />
      <TextInput
        label="For"
        hint="Who will read it. May stay empty."
        limit={LIMITS.line}
        value={audience}
        onCommit={setAudience}
        onType={setAudience}
      />
    </Dialog>
  )
}
