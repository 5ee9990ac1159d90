import type { MemoLayout } from '@shared/kinds/memo-layout'
import type { Memo } from '@shared/kinds/memos'
import { isSame } from '@shared/document/change'
import { inOrder, positionAfter, risksInOrder } from '@shared/document/queries/query'
import { BUILT_IN_LAYOUTS } from '@shared/memo/layouts'
import { newId } from '@shared/new-id'
import { NameDialog } from '@domain/NameDialog'
import { perform } from '@state/perform'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Select } from '@ui/Field'
import { useState } from 'react'
import styles from './MemoInspector.module.css'
import { layoutWords } from './layout-words'

const templatesInOrder = inOrder('memoTemplates')

/** Templates to choose a layout from: those built in, then the project's own. */
export function useTemplates() {
  const own = useQuery(templatesInOrder)
  return [
    ...BUILT_IN_LAYOUTS.map(({ key, name, layout, isOfOneRisk }) => ({ id: key as string, name, layout, isOfOneRisk })),
    ...own.map(({ id, name, layout }) => ({ id, name, layout, isOfOneRisk: false })),
  ]
}

/** The template a memo is laid out by: chosen, saved under a name, renamed, replaced, deleted. */
export function TemplateChoice({ memo, layout }: { memo: Memo; layout: MemoLayout }) {
  const disabled = !useEditable()
  const templates = useTemplates()
  const own = useQuery(templatesInOrder)
  const [naming, setNaming] = useState<'new' | 'own' | null>(null)
  const present = templates.find((template) => isSame(template.layout, layout))
  const mine = own.find(({ id }) => id === present?.id)

  const choose = (id: string) => {
    const template = templates.find((each) => each.id === id)
    if (!template) return
    const first = memo.riskId ?? risksInOrder.ask(currentProject())[0]?.id ?? null
    const about = template.isOfOneRisk ? { riskId: first } : memo.riskId ? { riskId: null } : {}
    void perform(
      { name: 'memo.update', input: { memoId: memo.id, changes: { layout: template.layout, ...about } } },
      layoutWords.layOutAs(template.name),
    )
  }
  const save = async (name: string) => {
    const template = { id: newId(), position: positionAfter(own), name, layout }
    return (await perform({ name: 'memoTemplate.create', input: { template } })) !== null
  }
  const change = async (templateId: string, changes: { name: string } | { layout: MemoLayout }) =>
    (await perform({ name: 'memoTemplate.update', input: { templateId, changes } })) !== null

  return (
    <>
      <Select
        label={layoutWords.template}
        disabled={disabled}
        value={present?.id ?? ''}
        options={templates.map(({ id, name }) => ({ value: id, label: name }))}
        {...(present ? {} : { empty: layoutWords.ownArrangement })}
        onChange={choose}
      />
      <div className={styles.formats}>
        {!present && (
          <Button disabled={disabled} onClick={() => setNaming('new')}>
            {layoutWords.saveAsk}
          </Button>
        )}
        {mine && (
          <>
            <Button disabled={disabled} onClick={() => setNaming('own')}>
              {layoutWords.renameAsk}
            </Button>
            <Button
              disabled={disabled}
              onClick={() => void perform({ name: 'memoTemplate.delete', input: { templateId: mine.id } })}
            >
              {layoutWords.deleteTemplate}
            </Button>
          </>
        )}
      </div>
      {!present && own.length > 0 && (
        <Select
          label={layoutWords.replace}
          hint={layoutWords.replaceHint}
          disabled={disabled}
          value=""
          options={own.map(({ id, name }) => ({ value: id, label: name }))}
          empty={layoutWords.chooseOne}
          onChange={(id) => id !== '' && void change(id, { layout })}
        />
      )}
      {naming && (
        <NameDialog
          title={naming === 'new' ? layoutWords.saveAs : layoutWords.renameTemplate}
          confirm={naming === 'new' ? layoutWords.save : layoutWords.rename}
          name={naming === 'new' ? null : (mine?.name ?? null)}
          place={naming === 'new' ? 'new-memo-template' : `rename-memo-template-${mine?.id ?? ''}`}
          onName={(name) => (naming === 'own' && mine ? change(mine.id, { name }) : save(name))}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}
