import {
  alternativesOfRisk,
  assumptionsOfRisk,
  bearingsOfRisk,
  indicatorsOfRisk,
} from '@shared/document/queries/risk-rows'
import { evidenceOfRisk, scoresOfRisk } from '@shared/document/queries/risks'
import { positionAfter } from '@shared/document/queries/query'
import { entitiesNaming } from '@shared/document/indexes/foreign-keys'
import type { Risk } from '@shared/kinds/risks'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { SplitTo } from '@shared/operations/split-risk'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { Select, TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { z } from 'zod'
import rows from './Rows.module.css'
import styles from './SplitRisk.module.css'
import { riskDialogWords } from './risk-dialog-words'
import { riskWords } from './risk-words'

const Form = z.strictObject({ title: z.string(), withScores: z.boolean(), to: z.record(z.string(), SplitTo) })
const EMPTY: z.infer<typeof Form> = { title: '', withScores: false, to: {} }

/** Makes a second risk of one: each row that belongs to it stays, goes, or is with both. */
export function SplitRiskDialog({ risk, onClose }: { risk: Risk; onClose: () => void }) {
  const { form, put, used, discard } = useKeptForm(`split-risk ${risk.id}`, Form, EMPTY)
  const scores = useQuery(scoresOfRisk, risk.id).length
  const groups = [
    {
      name: riskWords.evidence,
      rows: useQuery(evidenceOfRisk, risk.id).map(({ evidence: { id }, passage }) => ({
        id,
        text: `“${passage.anchor.exact}”`,
      })),
    },
    { name: riskWords.assumptions, rows: useQuery(assumptionsOfRisk, risk.id) },
    { name: riskWords.alternatives, rows: useQuery(alternativesOfRisk, risk.id) },
    {
      name: riskWords.indicators,
      rows: useQuery(indicatorsOfRisk, risk.id).map(({ id, observable }) => ({ id, text: observable })),
    },
  ].filter((group) => group.rows.length > 0)
  const old = `R${risk.number}`
  const title = form.title.trim()
  const run = async () => {
    onClose()
    const id = newId()
    const position = positionAfter(Object.values(currentProject().risks))
    const { to, withScores } = form
    const applied = await perform({
      name: 'risk.split',
      input: { riskId: risk.id, risk: { id, position, title }, to, copyIds: idsForCopies(risk.id), withScores },
    })
    if (!applied) return
    used()
    choose({ screen: 'risks', riskId: id })
  }
  return (
    <Dialog
      title={riskDialogWords.splitTitle(old, risk.title)}
      wide
      confirm={{ label: riskDialogWords.split, run: () => void run(), disabled: title === '' }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={riskDialogWords.titleOfNew}
        hint={riskDialogWords.beginsWith(old)}
        limit={LIMITS.line}
        value={form.title}
        onCommit={(typed) => put({ title: typed })}
        onType={(typed) => put({ title: typed })}
        autoFocus
      />
      {groups.map((group) => (
        <fieldset key={group.name} className={styles.group}>
          <legend>{group.name}</legend>
          {group.rows.map(({ id, text }) => (
            <div key={id} className={styles.row}>
              <p className={styles.words} title={text}>
                {text}
              </p>
              <Select
                label={riskDialogWords.whereGoes(text)}
                hideLabel
                value={form.to[id] ?? ''}
                empty={riskDialogWords.staysWith(old)}
                options={[
                  { value: 'new', label: riskDialogWords.toNew },
                  { value: 'both', label: riskDialogWords.withBoth },
                ]}
                onChange={(where) => {
                  const { [id]: _, ...others } = form.to
                  put({ to: where === '' ? others : { ...others, [id]: where } })
                }}
              />
            </div>
          ))}
        </fieldset>
      ))}
      {scores > 0 && (
        <label className={rows.tick}>
          <input
            type="checkbox"
            checked={form.withScores}
            onChange={({ target }) => put({ withScores: target.checked })}
          />
          {riskDialogWords.copyScores(scores)}
        </label>
      )}
      <p>{riskDialogWords.scoresStay(old)}</p>
    </Dialog>
  )
}

/** An id for everything under the risk that may be copied. */
function idsForCopies(riskId: string): Record<string, string> {
  const project = currentProject()
  const copied = [
    ...entitiesNaming(project, 'evidence', 'riskId', riskId),
    ...assumptionsOfRisk.ask(project, riskId),
    ...alternativesOfRisk.ask(project, riskId),
    ...indicatorsOfRisk.ask(project, riskId),
    ...bearingsOfRisk.ask(project, riskId),
    ...entitiesNaming(project, 'observations', 'riskId', riskId),
    ...entitiesNaming(project, 'scores', 'riskId', riskId),
  ]
  return Object.fromEntries(copied.map(({ id }) => [id, newId()]))
}
