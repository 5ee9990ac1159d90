import { LikelihoodInput } from '@domain/LikelihoodInput'
import type { Dissent } from '@shared/kinds/dissents'
import { Confidence, CONFIDENCES } from '@shared/lexicons/confidence'
import { Likelihood } from '@shared/lexicons/likelihood'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { useAnalyst } from '@state/analyst'
import { perform } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { Select, TextArea } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { useState } from 'react'
import { z } from 'zod'
import { type DissentKind, dissentWords } from './dissent-words'
import styles from './Feedback.module.css'
import { sessionWords } from './session-words'

const Typed = z.strictObject({
  likelihood: Likelihood.nullable(),
  confidence: Confidence.nullable(),
  reason: z.string(),
  named: z.boolean(),
})
const EMPTY: z.infer<typeof Typed> = { likelihood: null, confidence: null, reason: '', named: false }

type DissentDialogProps = {
  sessionId: string
  riskId: string
  own: Dissent | undefined
  what: DissentKind
  onClose: () => void
}

/** Says where somebody stands who does not go along with the group, and why. */
export function DissentDialog({ sessionId, riskId, own, what, onClose }: DissentDialogProps) {
  const [dissentId] = useState(newId)
  const [begin] = useState(() => (own ? fieldsOf(own) : EMPTY))
  // What one analyst types is not another's.
  const place = `dissent ${sessionId} ${riskId} ${useAnalyst()?.id ?? ''} ${own?.id ?? 'new'}`
  const { form, put, used, discard } = useKeptForm(place, Typed, begin)
  const reason = form.reason.trim()
  const record = async () => {
    if (!(await perform({ name: 'dissent.set', input: { dissentId, sessionId, riskId, ...form, reason } }))) return
    used()
    onClose()
  }
  return (
    <Dialog
      title={own ? dissentWords.changeMine(what) : dissentWords.recordMine(what)}
      confirm={{
        label: own ? dissentWords.change : dissentWords.record,
        run: () => void record(),
        disabled: reason === '',
        onlyByButton: true,
      }}
      onClose={onClose}
      discard={discard}
    >
      <LikelihoodInput
        label={dissentWords.likelihood}
        placeholder={dissentWords.likelihoodExamples}
        hint={dissentWords.likelihoodHint}
        disabled={false}
        value={form.likelihood}
        onGive={(likelihood) => put({ likelihood })}
      />
      <Select
        label={sessionWords.confidence}
        empty={dissentWords.notSaid}
        value={form.confidence ?? ''}
        options={CONFIDENCES.map(({ key, label }) => ({ value: key, label }))}
        onChange={(chosen) => put({ confidence: chosen === '' ? null : chosen })}
      />
      <TextArea
        spellCheck
        label={dissentWords.reason}
        hint={dissentWords.reasonHint}
        limit={LIMITS.prose}
        value={form.reason}
        onCommit={(words) => put({ reason: words })}
        onType={(words) => put({ reason: words })}
      />
      <label className={styles.tick}>
        <input type="checkbox" checked={form.named} onChange={({ target }) => put({ named: target.checked })} />
        {dissentWords.printName}
      </label>
    </Dialog>
  )
}

const fieldsOf = ({ likelihood, confidence, reason, named }: Dissent): z.infer<typeof Typed> => ({
  likelihood,
  confidence,
  reason,
  named,
})
