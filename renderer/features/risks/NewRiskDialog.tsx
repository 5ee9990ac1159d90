import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { currentProject, useEntity } from '@state/project-store'
import { newId } from '@shared/new-id'
import { Stance as StanceSchema } from '@shared/lexicons/stance'
import { positionAfter } from '@shared/document/queries/query'
import { Dialog } from '@ui/Dialog'
import { focusWork } from '@ui/focus'
import { Select } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import styles from './Inspector.module.css'
import { type Statement, StatementFields } from './StatementFields'
import { riskDialogWords } from './risk-dialog-words'
import { STANCE_CHOICES } from './risk-words'

const NewRisk = z.strictObject({
  title: z.string(),
  cause: z.string(),
  event: z.string(),
  party: z.string(),
  horizon: z.string().nullable(),
  consequence: z.string(),
  category: z.string(),
  owner: z.string(),
  stance: StanceSchema,
})
const EMPTY: z.infer<typeof NewRisk> = {
  title: '',
  cause: '',
  event: '',
  party: '',
  horizon: null,
  consequence: '',
  category: '',
  owner: '',
  stance: 'supports',
}
const LONGEST_NAME = 80

/** A short name for tables out of longer words. */
const shortName = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME - 1).replace(/ \S*$/, '')}…`
}

const trimmed = (statement: Statement): Statement => ({
  title: statement.title.trim(),
  cause: statement.cause.trim(),
  event: statement.event.trim(),
  party: statement.party.trim(),
  horizon: statement.horizon,
  consequence: statement.consequence.trim(),
  category: statement.category.trim(),
  owner: statement.owner.trim(),
})

type NewRiskDialogProps = { passageId: string | null; others: readonly string[]; onClose: () => void }

/** Makes a risk, from nothing or from passages that become its first evidence. */
export function NewRiskDialog({ passageId, others, onClose }: NewRiskDialogProps) {
  const passage = useEntity('passages', passageId)
  const { form, put, used, discard, partly } = useKeptForm(`new-risk ${passageId ?? ''}`, NewRisk, EMPTY)
  const { stance, ...statement } = form
  const title = statement.title.trim() || shortName(statement.event) || shortName(passage?.anchor.exact ?? '')

  // One id for the dialog: a risk that waits for a full disk is not made a second time.
  const [riskId] = useState(newId)
  const made = useEntity('risks', riskId) !== undefined
  useEffect(() => {
    if (!made) return
    used()
    goTo({ screen: 'risks', riskId })
    focusWork()
  }, [made, riskId, used])

  const create = () => {
    const project = currentProject()
    const { owner, ...said } = trimmed(statement)
    const risk = {
      ...said,
      ...(owner === '' ? {} : { owner }),
      id: riskId,
      title,
      position: positionAfter(Object.values(project.risks)),
      assumptions: '',
      alternatives: '',
      contrarySearch: '',
    }
    // One that was deleted meanwhile is no evidence.
    const passages = [passageId, ...others].flatMap((id) => currentProject().passages[id ?? ''] ?? [])
    const links = passages.map(({ id }, index) => {
      const evidence = { id: newId(), riskId, passageId: id, stance, note: '', position: index + 1 }
      return { name: 'evidence.link' as const, input: { evidence } }
    })
    void perform([{ name: 'risk.create', input: { risk } }, ...links])
  }

  return (
    <Dialog
      title={passage ? riskDialogWords.newFromPassage : riskDialogWords.newRisk}
      wide
      onClose={onClose}
      discard={discard}
      confirm={{ label: riskDialogWords.createRisk, run: create, disabled: title === '' }}
    >
      {passage && (
        <div className={styles.pair}>
          <p className={styles.sentence}>
            {others.length > 0
              ? riskDialogWords.quotedAndMore(shortName(passage.anchor.exact), others.length)
              : riskDialogWords.quoted(shortName(passage.anchor.exact))}
          </p>
          <Select
            label={others.length > 0 ? riskDialogWords.thesePassages : riskDialogWords.thisPassage}
            value={stance}
            options={StanceSchema.options.map((value) => ({ value, label: STANCE_CHOICES[value] }))}
            onChange={(value) => value && put({ stance: value })}
          />
        </div>
      )}
      <StatementFields statement={statement} onType={put} onCommit={put} horizon={partly('horizon')} />
      {statement.title.trim() === '' && title !== '' && (
        <p className={styles.note}>{riskDialogWords.willBeCalled(title)}</p>
      )}
    </Dialog>
  )
}
