import { answeredIn, ballotsOf } from '@shared/document/queries/sessions'
import { keyText } from '@shared/interchange/rounds/opening-key'
import { spoken } from '@shared/interchange/rounds/spoken'
import type { Ballot } from '@shared/kinds/ballots'
import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { announce, failureText, notifyFailure } from '@state/notices'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { useState } from 'react'
import { RoundChoice, type RoundDialogProps, useRoundChoice } from './RoundChoice'
import { handInWords } from './round-file-words'
import styles from './RoundFiles.module.css'

/** Says what is missing before answers are sealed, and shows the key that opens them. */
export function HandInDialog({ rounds, onClose }: RoundDialogProps) {
  const { chosen, choose } = useRoundChoice(rounds)
  const by = currentAnalyst().id
  const roundId = chosen?.round.id ?? ''
  const { scores, missing } = useQuery(answeredIn, roundId, by)
  const own = useQuery(ballotsOf, roundId).own.filter(({ analystId }) => analystId === by)
  const [handedIn, setHandedIn] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const ballot = own.find(({ id }) => id === handedIn)
  const run = async () => {
    try {
      const exported = await call('answers.handIn', { by, roundId })
      if (!exported) return
      setRefused(null)
      setHandedIn(exported.ballotId)
      tellExported(exported)
    } catch (failure) {
      setRefused(failureText(failure))
    }
  }
  if (chosen === null) return null
  const confirm = { label: handInWords.handInOpens, run: () => void run(), disabled: scores.length === 0 }
  return (
    <Dialog title={handInWords.handIn} onClose={onClose} {...(handedIn === null && { confirm })}>
      <RoundChoice {...{ rounds, chosen, choose }} />
      {handedIn === null && (
        <p>
          {missing.length === 0
            ? handInWords.allAnswered(scores.length)
            : handInWords.someAnswered(
                scores.length,
                missing.map((number) => `R${number}`),
              )}
        </p>
      )}
      {ballot && <KeyOf ballot={ballot} />}
      <Earlier ballots={own.filter(({ id }) => id !== handedIn)} />
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}

/** The key of a ballot, to be kept back until the facilitator closes the round. */
function KeyOf({ ballot }: { ballot: Ballot }) {
  const text = keyText(ballot.key ?? '')
  const copy = () => void call('app.copyText', { text }).then(() => announce(handInWords.copiedKey), notifyFailure)
  const save = () =>
    void call('answers.saveKey', { ballotId: ballot.id }).then(
      (exported) => exported && tellExported(exported),
      notifyFailure,
    )
  return (
    <section aria-label={handInWords.key} className={styles.list}>
      <p>{handInWords.keepKeyBack}</p>
      <p className={styles.spelled}>{text}</p>
      <div className={styles.actions}>
        <Button onClick={copy}>{handInWords.copyKey}</Button>
        <Button onClick={save}>{handInWords.saveKeyOpens}</Button>
      </div>
      <p className={styles.secondary}>{handInWords.fingerprint}</p>
      <p className={styles.spelled}>{spoken(ballot.commitment)}</p>
    </section>
  )
}

function Earlier({ ballots }: { ballots: readonly Ballot[] }) {
  if (ballots.length === 0) return null
  return (
    <section aria-label={handInWords.earlier} className={styles.list}>
      <p>{handInWords.whichCounts}</p>
      <ul className={styles.list}>
        {ballots.map(({ id, commitment }) => (
          <li key={id} className={styles.spelled}>
            {spoken(commitment)}
          </li>
        ))}
      </ul>
    </section>
  )
}
