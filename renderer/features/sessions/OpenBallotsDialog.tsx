import { ballotsOf } from '@shared/document/queries/sessions'
import type { TriedKeys } from '@shared/ipc/round-files'
import { LIMITS } from '@shared/limits'
import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { announce, failureText } from '@state/notices'
import { change } from '@state/perform'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { TextArea } from '@ui/Field'
import { useEffect, useState } from 'react'
import { MissingList } from './MissingList'
import { missingIn } from './reminder'
import { RoundChoice, type RoundDialogProps, useRoundChoice } from './RoundChoice'
import { sealedWords } from './round-file-words'
import styles from './RoundFiles.module.css'
import { useProgress } from './use-progress'

/**
 * Closes a round with the keys of those who answered by file; says for each what theirs opens, and who is left out. Keys
 * that were pasted are kept nowhere before they count: a draft of them on the disk would open what is still sealed.
 */
export function OpenBallotsDialog({ rounds, onClose }: RoundDialogProps) {
  const { chosen, choose } = useRoundChoice(rounds)
  const [keys, setKeys] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const roundId = chosen?.round.id ?? ''
  const tried = useTriedKeys(roundId, keys, setRefused)
  const by = currentAnalyst().id
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work()
      setRefused(null)
    } catch (failure) {
      setRefused(failureText(failure))
    }
  }
  const addFiles = () =>
    void attempt(async () => {
      const text = await call('keys.choose', {})
      if (text !== null) setKeys((before) => `${before}\n${text}`.trim())
    })
  const close = () =>
    void attempt(async () => {
      const { label } = await change('round.closeWithKeys', { by, roundId, keys })
      onClose()
      announce(`${label}.`)
    })
  if (chosen === null) return null
  const left = tried?.ballots.filter(({ state }) => state !== 'opened').length ?? 0
  return (
    <Dialog
      title={sealedWords.closeWithKeys}
      wide
      confirm={{ label: left > 0 ? sealedWords.closeWithout(left) : sealedWords.close, run: close, danger: left > 0 }}
      onClose={onClose}
    >
      <RoundChoice {...{ rounds, chosen, choose }} />
      <TextArea
        label={sealedWords.keys}
        hint={sealedWords.keysHint}
        value={keys}
        limit={LIMITS.copiedText}
        rows={4}
        onCommit={setKeys}
        onType={setKeys}
      />
      <div className={styles.actions}>
        <Button onClick={addFiles}>{sealedWords.chooseKeysOpens}</Button>
      </div>
      <div role="status">
        {tried && (
          <ul className={styles.list} aria-label={sealedWords.whatKeysOpen}>
            {tried.ballots.map(({ ballotId, state, words }) => (
              <li key={ballotId} className={state === 'altered' || state === 'invalid' ? styles.problem : ''}>
                {words}
              </li>
            ))}
            {tried.unused > 0 && <li>{sealedWords.unused(tried.unused)}</li>}
          </ul>
        )}
      </div>
      <MissingHere roundId={roundId} />
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
      <p className={styles.secondary}>{sealedWords.whatCounts}</p>
    </Dialog>
  )
}

/** Who answers in this project and has not answered all. */
function MissingHere({ roundId }: { roundId: string }) {
  const progress = useProgress(roundId) ?? []
  const sealed = useQuery(ballotsOf, roundId).collected.map(({ analystId }) => analystId)
  const missing = missingIn(progress).filter(({ analystId }) => !sealed.includes(analystId))
  return missing.length === 0 ? null : <MissingList missing={missing} />
}

/** What the keys in a text would open of the answers that are here; null until that is known. */
function useTriedKeys(roundId: string, keys: string, refuse: (words: string) => void): TriedKeys | null {
  const { collected } = useQuery(ballotsOf, roundId)
  const [tried, setTried] = useState<TriedKeys | null>(null)
  useEffect(() => {
    let isLatest = true
    call('keys.try', { by: currentAnalyst().id, roundId, keys }).then(
      (answer) => isLatest && setTried(answer),
      (failure: unknown) => isLatest && refuse(failureText(failure)),
    )
    return () => {
      isLatest = false
    }
  }, [roundId, keys, collected, refuse])
  return tried
}
