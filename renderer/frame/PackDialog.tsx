import type { PackedFile } from '@shared/ipc/packing'
import { sourcesInOrder } from '@shared/document/queries/query'
import { showExported, tellExported } from '@state/exported'
import { projectWords } from '@state/project-words'
import { failureText } from '@state/notices'
import { cancelPackage, packProject } from '@state/packages'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { Tick, TickGroup } from '@ui/Tick'
import { TickList } from '@ui/TickList'
import { useRef, useState } from 'react'
import { packWords } from './pack-words'
import styles from './PackDialog.module.css'

type Running = Parameters<typeof cancelPackage>[0]

/** Packs the project, or a share of it, into one file that can be sent by mail. */
export function PackDialog({ onClose }: { onClose: () => void }) {
  const sources = useQuery(sourcesInOrder)
  const [history, setHistory] = useState(true)
  const [names, setNames] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isRunning, setIsRunning] = useState(false)
  const [progress, setProgress] = useState<Running | null>(null)
  const running = useRef<Running | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [packed, setPacked] = useState<PackedFile | null>(null)
  // In the order of the library, and without those that are gone since.
  const isChosen = new Set(chosen)
  const left = sources.flatMap(({ id }) => (isChosen.has(id) ? id : []))
  const isShare = names || left.length > 0

  const run = async () => {
    setRefused(null)
    setIsRunning(true)
    try {
      const withheld = { names, sourceIds: left }
      const file = await packProject({ history, withheld }, (now) => {
        running.current = now
        setProgress(now)
      })
      if (file) setPacked(file)
    } catch (failure) {
      setRefused(failureText(failure))
    }
    running.current = null
    setProgress(null)
    setIsRunning(false)
  }
  const close = () => {
    if (!isRunning) onClose()
    else if (running.current) cancelPackage(running.current)
  }

  if (packed) {
    // Nobody sees a notice behind a dialog before it goes away again.
    const closePacked = () => {
      onClose()
      tellExported(packed)
    }
    return <Packed file={packed} onClose={closePacked} />
  }
  return (
    <Dialog
      title={packWords.title}
      wide
      confirm={{ label: isRunning ? packWords.packingNow : packWords.pack, run: () => void run(), disabled: isRunning }}
      onClose={close}
    >
      <p>{packWords.canBeSent}</p>
      <TickGroup legend={packWords.leaveOut} disabled={isRunning}>
        <Tick
          label={packWords.history}
          hint={isShare ? packWords.historyAlways : packWords.historyIs}
          checked={!history || isShare}
          disabled={isShare}
          onChange={(isLeft) => setHistory(!isLeft)}
        />
        <Tick label={packWords.names} hint={packWords.namesBecome} checked={names} onChange={setNames} />
      </TickGroup>
      {sources.length > 0 && (
        <TickList
          legend={packWords.wordsOfSources}
          items={sources.map(({ id, title }) => ({ id, name: title }))}
          chosen={left}
          disabled={isRunning}
          onChange={setChosen}
        />
      )}
      <p role="status" className={styles.hint}>
        {statusText(isRunning, isShare, left.length)}
      </p>
      {progress && <progress className={styles.progress} value={progress.part} aria-label={packWords.packing} />}
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}

function statusText(isRunning: boolean, isShare: boolean, left: number): string {
  if (isRunning) return packWords.cancelLeavesNothing
  if (!isShare) return packWords.whole
  return left === 0 ? packWords.share : packWords.shareWithout(left)
}

function Packed({ file: { fileName, token, fingerprint, named }, onClose }: { file: PackedFile; onClose: () => void }) {
  return (
    <Dialog title={packWords.title} onClose={onClose}>
      <p role="status">{packWords.written(fileName)}</p>
      <p>{packWords.fingerprint}</p>
      <p className={styles.spelled}>{fingerprint}</p>
      <div>
        <Button onClick={() => showExported(token)}>{projectWords.showInFolder}</Button>
      </div>
      {named.length > 0 && <p role="note">{packWords.mayBeName(named)}</p>}
    </Dialog>
  )
}
