import { currentAnalyst } from '@state/analyst'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useEntity, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import type { Memo } from '@shared/kinds/memos'
import { about, positionAfter } from '@shared/document/queries/query'
import { Dialog } from '@ui/Dialog'
import { focusWork } from '@ui/focus'
import { TextInput } from '@ui/Field'
import { today } from '@ui/moment'
import { useKeptForm } from '@ui/use-kept-form'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const NewMemo = z.strictObject({ title: z.string(), audience: z.string() })

export function NewMemoDialog({ memos, onClose }: { memos: readonly Memo[]; onClose: () => void }) {
  const project = useQuery(about)
  const { form, put, used, discard } = useKeptForm('new-memo', NewMemo, { title: project.title, audience: '' })
  const { title, audience } = form

  // One id for the dialog: a memo that waits for a full disk is not made a second time.
  const [id] = useState(newId)
  const made = useEntity('memos', id) !== undefined
  useEffect(() => {
    if (!made) return
    used()
    choose({ screen: 'memo', memoId: id })
    focusWork()
  }, [made, id, used])

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
      discard={discard}
    >
      <TextInput
        label="Title"
        hint="Best the bottom line itself, in a few words."
        autoFocus
        limit={LIMITS.line}
        value={title}
        onCommit={(typed) => put({ title: typed })}
        onType={(typed) => put({ title: typed })}
      />
      <TextInput
        label="For"
        hint="Who will read it. May stay empty."
        limit={LIMITS.line}
        value={audience}
        onCommit={(typed) => put({ audience: typed })}
        onType={(typed) => put({ audience: typed })}
      />
    </Dialog>
  )
}
