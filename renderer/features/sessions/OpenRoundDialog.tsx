import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { newId } from '@shared/new-id'
import { perform } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { DateField } from '@ui/DateField'
import { Select } from '@ui/Field'
import { today } from '@ui/moment'
import { useKeptForm } from '@ui/use-kept-form'
import { useState } from 'react'
import { z } from 'zod'
import { openingWords } from './round-words'
import { sessionWords } from './session-words'
import { useVerdicts } from './use-verdicts'

const Typed = z.strictObject({ which: z.enum(['all', 'unresolved']), deadline: z.string() })

/** Asks about all risks of the session, or only about those on which the group does not agree yet. */
export function OpenRoundDialog({
  session,
  rounds,
  onClose,
}: {
  session: Session
  rounds: readonly Round[]
  onClose: () => void
}) {
  const verdicts = useVerdicts(session)
  const [roundId] = useState(newId)
  const { form, put, used, discard, partly } = useKeptForm(`open-round ${session.id}`, Typed, {
    which: 'all',
    deadline: '',
  })
  const settled = new Set(verdicts.flatMap(({ riskId, verdict }) => (verdict === 'unresolved' ? [] : riskId)))
  const unresolved = session.riskIds.filter((id) => !settled.has(id))
  const riskIds = form.which === 'all' ? session.riskIds : unresolved
  const isPast = form.deadline !== '' && form.deadline < today()
  const number = rounds.length + 1
  const open = async () => {
    const deadline = form.deadline === '' ? null : form.deadline
    const input = { roundId, sessionId: session.id, riskIds: [...riskIds], deadline }
    if (!(await perform({ name: 'round.open', input }))) return
    used()
    onClose()
  }
  return (
    <Dialog
      title={openingWords.open(number)}
      confirm={{
        label: openingWords.open(number),
        run: () => void open(),
        disabled: riskIds.length === 0 || isPast,
      }}
      onClose={onClose}
      discard={discard}
    >
      <Select
        label={openingWords.asksAbout}
        value={form.which}
        options={[
          {
            value: 'all',
            label:
              session.riskIds.length === 1 ? openingWords.theOneRisk : openingWords.allRisks(session.riskIds.length),
          },
          ...(verdicts.length > 0
            ? [{ value: 'unresolved' as const, label: openingWords.onlyUnresolved(unresolved.length) }]
            : []),
        ]}
        onChange={(which) => which && put({ which })}
      />
      <DateField
        key={partly('deadline').key}
        place={partly('deadline').place}
        label={sessionWords.deadline}
        hint={openingWords.deadlineHint}
        error={isPast ? openingWords.isPast : undefined}
        value={form.deadline}
        onCommit={(deadline) => put({ deadline })}
        onType={(deadline) => put({ deadline })}
      />
      <p>{openingWords.willBeAsked(session.analystIds.length, riskIds.length)}</p>
    </Dialog>
  )
}
