import { currentAnalyst } from '@state/analyst'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { currentPreferences } from '@state/preferences'
import { useEntity, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import type { MemoLayout } from '@shared/kinds/memo-layout'
import type { Memo } from '@shared/kinds/memos'
import { about as aboutProject, positionAfter, risksInOrder } from '@shared/document/queries/query'
import { Dialog } from '@ui/Dialog'
import { focusWork } from '@ui/focus'
import { Select, TextInput } from '@ui/Field'
import { today } from '@ui/moment'
import { useKeptForm } from '@ui/use-kept-form'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useTemplates } from './TemplateChoice'

const NewMemo = z.strictObject({ title: z.string(), audience: z.string(), template: z.string(), riskId: z.string() })
const USUAL = 'icd-203'

/** The layout of a template, held against the standard that this person's memos begin with. */
function laidOutBy({ id, layout }: { id: string; layout: MemoLayout }): { layout?: MemoLayout } {
  const { newProfile } = currentPreferences()
  const profile = newProfile === 'template' ? layout.profile : newProfile
  return id === USUAL && profile === layout.profile ? {} : { layout: { ...layout, profile } }
}

export function NewMemoDialog({ memos, onClose }: { memos: readonly Memo[]; onClose: () => void }) {
  const project = useQuery(aboutProject)
  const { form, put, used, discard } = useKeptForm('new-memo', NewMemo, {
    title: project.title,
    audience: '',
    template: currentPreferences().newTemplate,
    riskId: '',
  })
  const { title, audience } = form
  const templates = useTemplates()
  const risks = useQuery(risksInOrder)
  const template = templates.find(({ id: each }) => each === form.template)
  const risk = risks.find(({ id: each }) => each === form.riskId)

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
    const laidOut = template ? laidOutBy(template) : {}
    const about = template?.isOfOneRisk && risk ? { riskId: risk.id } : {}
    const empty = { written: {}, judgments: {}, excludedRiskIds: [] }
    const memo = { id, position: positionAfter(memos), ...empty, ...details, ...laidOut, ...about }
    void perform({ name: 'memo.create', input: { memo } })
  }

  return (
    <Dialog
      title="New memo"
      confirm={{
        label: 'Create memo',
        run: create,
        disabled: title.trim() === '' || (template?.isOfOneRisk === true && !risk),
      }}
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
      <Select
        label="Template"
        hint="Can be changed later, section by section."
        value={form.template}
        options={templates.map(({ id: value, name }) => ({ value, label: name }))}
        onChange={(chosen) => put({ template: chosen })}
      />
      {template?.isOfOneRisk && (
        <Select
          label="Risk"
          {...(risks.length === 0 ? { hint: 'There is no risk yet to make a dossier of.' } : {})}
          value={form.riskId}
          options={risks.map(({ id: value, number, title: of }) => ({ value, label: `R${number} ${of}` }))}
          empty="Choose a risk"
          onChange={(chosen) => put({ riskId: chosen })}
        />
      )}
    </Dialog>
  )
}
