import { openRoundIn, sessionUnderWay } from '@shared/document/queries/sessions'
import { type Outcome, OUTCOMES } from '@shared/kinds/outcomes'
import type { Risk } from '@shared/kinds/risks'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { DateField } from '@ui/DateField'
import { TextArea } from '@ui/Field'
import { today } from '@ui/moment'
import { Sentence } from '@ui/Sentence'
import { useKeptForm } from '@ui/use-kept-form'
import { useState } from 'react'
import { PassageChoice } from './PassageChoice'
import { outcomeWords } from './outcome-words'
import { begun, problemOf, Typed } from './outcome-form'
import styles from './Outcomes.module.css'

type ResolveDialogProps = { risk: Risk; outcome: Outcome | null; onClose: () => void }

/** Says what became of a risk, since when that is known, how, and by which passages. */
export function ResolveDialog({ risk, outcome, onClose }: ResolveDialogProps) {
  const [outcomeId] = useState(newId)
  const [begin] = useState(() => begun(outcome, today()))
  const { form, put, used, discard, partly } = useKeptForm(`outcome ${risk.id} ${outcome?.id ?? 'new'}`, Typed, begin)
  const underWay = useQuery(sessionUnderWay, risk.id)
  const open = underWay && openRoundIn(underWay, risk.id)
  const name = `R${risk.number}`
  const problem = problemOf(form, today())
  const record = async () => {
    const { outcome: said, whileAsked, how, ...others } = form
    if (said === null) return
    const input = { outcomeId, riskId: risk.id, outcome: said, how: how.trim(), ...others }
    if (!(await perform({ name: 'outcome.record', input: { ...input, whileAsked: whileAsked && open !== null } })))
      return
    used()
    announce(outcomeWords.isResolved(name))
    onClose()
  }
  return (
    <Dialog
      title={outcomeWords.whatBecame(name)}
      wide
      confirm={{
        label: outcome ? outcomeWords.change : outcomeWords.resolve,
        run: () => void record(),
        disabled: problem !== null || (open !== null && !form.whileAsked),
        onlyByButton: true,
      }}
      onClose={onClose}
      discard={discard}
    >
      <p className={styles.note}>
        <bdi>{risk.title}</bdi>
      </p>
      <fieldset className={styles.choices}>
        <legend>{outcomeWords.didItHappen}</legend>
        {OUTCOMES.map(({ key, label, explained }) => (
          <label key={key} className={styles.choice}>
            <input type="radio" name="outcome" checked={form.outcome === key} onChange={() => put({ outcome: key })} />
            <span>
              {label} <span className={styles.note}>{explained}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <DateField
        key={partly('knownOn').key}
        place={partly('knownOn').place}
        label={outcomeWords.knownOn}
        hint={outcomeWords.knownOnHint}
        value={form.knownOn}
        onCommit={(knownOn) => put({ knownOn })}
        onType={(knownOn) => put({ knownOn })}
      />
      <TextArea
        label={outcomeWords.how}
        hint={outcomeWords.howHint}
        limit={LIMITS.prose}
        value={form.how}
        onCommit={(how) => put({ how })}
        onType={(how) => put({ how })}
      />
      <PassageChoice
        riskId={risk.id}
        chosen={form.passageIds}
        onChoose={(passageIds) => put({ passageIds: [...passageIds] })}
      />
      {underWay && open && (
        <div className={styles.caution}>
          <p>
            <Sentence
              of={outcomeWords.askedAbout(name, open.number)}
              parts={{ session: <bdi>{underWay.session.name}</bdi> }}
            />
          </p>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={form.whileAsked}
              onChange={({ target }) => put({ whileAsked: target.checked })}
            />
            <span>{outcomeWords.allTheSame}</span>
          </label>
        </div>
      )}
      <p role="status" className={styles.note}>
        {problem ?? ''}
      </p>
    </Dialog>
  )
}
