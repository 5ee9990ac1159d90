import type { PackedFile } from '@shared/ipc/packing'
import { sourcesInOrder } from '@shared/document/queries/query'
import { listed } from '@shared/words/sentence'
import { counted } from '@shared/words/plural'
import { showExported, tellExported } from '@state/exported'
import { failureText } from '@state/notices'
import { cancelPackage, packProject } from '@state/packages'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { Tick, TickGroup } from '@ui/Tick'
import { TickList } from '@ui/TickList'
import { useRef, useState } from 'react'
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
      title="Pack project into one file"
      wide
      confirm={{ label: isRunning ? 'Packing…' : 'Pack…', run: () => void run(), disabled: isRunning }}
      onClose={close}
    >
      <p>The file can be sent by mail and opened on a machine that has never seen the project.</p>
      <TickGroup legend="Leave out" disabled={isRunning}>
        <Tick
          label="The history"
          hint={
            isShare
              ? 'always, where anything else is left out: it would tell it'
              : 'every change since the beginning, who made it and when'
          }
          checked={!history || isShare}
          disabled={isShare}
          onChange={(isLeft) => setHistory(!isLeft)}
        />
        <Tick
          label="Names of analysts"
          hint="they become letters wherever they stand; imported files stay behind, and only their texts go along"
          checked={names}
          onChange={setNames}
        />
      </TickGroup>
      {sources.length > 0 && (
        <TickList
          legend="Leave out the words of these sources"
          items={sources.map(({ id, title }) => ({ id, name: title }))}
          chosen={left}
          disabled={isRunning}
          onChange={setChosen}
        />
      )}
      <p role="status" className={styles.hint}>
        {statusText(isRunning, isShare, left.length)}
      </p>
      {progress && <progress className={styles.progress} value={progress.part} aria-label="Packing" />}
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}

function statusText(isRunning: boolean, isShare: boolean, left: number): string {
  if (isRunning) return 'Packing. Cancel leaves nothing behind.'
  if (!isShare) return 'The whole project goes into the file. You choose the file next.'
  const words =
    left === 0
      ? ''
      : ` Titles and passages of ${counted(left, 'source')} stay, with bars in place of the words; what analysts quoted of them is taken out.`
  return `A share of the project goes into the file, as a project of its own.${words} You choose the file next.`
}

function Packed({ file: { fileName, token, fingerprint, named }, onClose }: { file: PackedFile; onClose: () => void }) {
  return (
    <Dialog title="Pack project into one file" onClose={onClose}>
      <p role="status">“{fileName}” was written and read back.</p>
      <p>Whoever checks it sees its fingerprint. Tell it to them by another way, so that they can compare:</p>
      <p className={styles.spelled}>{fingerprint}</p>
      <div>
        <Button onClick={() => showExported(token)}>Show in folder</Button>
      </div>
      {named.length > 0 && (
        <p role="note">
          A word that may be a part of an analyst’s name stands in the text of{' '}
          {listed(named.map((title) => `“${title}”`))}. Look whether it tells who it is.
        </p>
      )}
    </Dialog>
  )
}
