import { ballotsOf } from '@shared/document/queries/sessions'
import { spoken } from '@shared/interchange/rounds/spoken'
import type { CollectedFile } from '@shared/ipc/round-files'
import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { failureText } from '@state/notices'
import { perform } from '@state/perform'
import { useEntity, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { useState } from 'react'
import { RoundChoice, type RoundDialogProps, useRoundChoice } from './RoundChoice'
import { sealedWords } from './round-file-words'
import styles from './RoundFiles.module.css'

/** Shows whose sealed answers are here, and takes more from files. Nothing is opened. */
export function CollectDialog({ rounds, onClose }: RoundDialogProps) {
  const { chosen, choose } = useRoundChoice(rounds)
  const [collected, setCollected] = useState<CollectedFile[]>([])
  const [refused, setRefused] = useState<string | null>(null)
  const run = async (roundId: string) => {
    try {
      setCollected((await call('answers.collect', { by: currentAnalyst().id, roundId })) ?? [])
      setRefused(null)
    } catch (failure) {
      setRefused(failureText(failure))
    }
  }
  // What became of files is said of the round that they were collected for.
  const chooseRound = (id: string) => {
    choose(id)
    setCollected([])
    setRefused(null)
  }
  if (chosen === null) return null
  const { round } = chosen
  return (
    <Dialog
      title={sealedWords.collect}
      wide
      confirm={{ label: sealedWords.chooseFilesOpens, run: () => void run(round.id) }}
      onClose={onClose}
    >
      <RoundChoice rounds={rounds} chosen={chosen} choose={chooseRound} />
      <ul className={styles.list} aria-label={sealedWords.whoAnswered}>
        {round.analystIds.map((analystId) => (
          <AnalystRow key={analystId} roundId={round.id} analystId={analystId} />
        ))}
      </ul>
      <div role="status">
        {collected.length > 0 && (
          <ul className={styles.list} aria-label={sealedWords.whatBecame}>
            {collected.map(({ words, outcome }, index) => (
              <li key={index} className={outcome === 'refused' ? styles.problem : ''}>
                {words}
              </li>
            ))}
          </ul>
        )}
      </div>
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
      <p className={styles.secondary}>{sealedWords.staySealed}</p>
    </Dialog>
  )
}

function AnalystRow({ roundId, analystId }: { roundId: string; analystId: string }) {
  const name = useEntity('analysts', analystId)?.name ?? ''
  const ballot = useQuery(ballotsOf, roundId).collected.find((each) => each.analystId === analystId)
  if (!ballot) return <li>{sealedWords.nothingYet(name)}</li>
  const takeOut = () => void perform({ name: 'ballot.takeOut', input: { ballotId: ballot.id } })
  return (
    <li className={styles.row}>
      {sealedWords.sealedAnswers(name)} <span className={styles.spelled}>{spoken(ballot.commitment)}</span>
      <Button look="quiet" aria-label={sealedWords.takeOutOf(name)} onClick={takeOut}>
        {sealedWords.takeOut}
      </Button>
    </li>
  )
}
