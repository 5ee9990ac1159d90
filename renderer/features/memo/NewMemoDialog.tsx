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
import { layoutWords } from './layout-words'
import { memoWords } from './memo-words'

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
      title={memoWords.newMemo}
      confirm={{
        label: memoWords.createMemo,
        run: create,
        disabled: title.trim() === '' || (template?.isOfOneRisk === true && !risk),
      }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={memoWords.title}
        hint={memoWords.titleHint}
        autoFocus
        limit={LIMITS.line}
        value={title}
        onCommit={(typed) => put({ title: typed })}
        onType={(typed) => put({ title: typed })}
      />
      <TextInput
        label={memoWords.audience}
        hint={memoWords.audienceHint}
        limit={LIMITS.line}
        value={audience}
        onCommit={(typed) => put({ audience: typed })}
        onType={(typed) => put({ audience: typed })}
      />
      <Select
        label={memoWords.template}
        hint={memoWords.templateHint}
        value={form.template}
        options={templates.map(({ id: value, name }) => ({ value, label: name }))}
        onChange={(chosen) => put({ template: chosen })}
      />
      {template?.isOfOneRisk && (
        <Select
          label={memoWords.risk}
          {...(risks.length === 0 ? { hint: memoWords.noRiskYet } : {})}
          value={form.riskId}
          options={risks.map(({ id: value, number, title: of }) => ({
            value,
            label: layoutWords.riskLine(number, of),
          }))}
          empty={memoWords.chooseRisk}
          onChange={(chosen) => put({ riskId: chosen })}
        />
      )}
    </Dialog>
  )
}
