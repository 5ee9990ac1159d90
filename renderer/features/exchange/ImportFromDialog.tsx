import { ToBeKnown } from '@domain/ToBeKnown'
import { nothingNew } from '@shared/interchange/incoming'
import type { ChosenIncoming } from '@shared/ipc/interchange'
import { formatCount } from '@shared/language/counts'
import { currentAnalyst } from '@state/analyst'
import { announce, failureText } from '@state/notices'
import { change } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { Sentence } from '@ui/Sentence'
import { useState } from 'react'
import { exchangeWords } from './exchange-words'
import { Offers } from './Offers'
import styles from './Exchange.module.css'

/** Shows what the file of another program would bring, what is to be known of it and what has no place here; nothing is imported yet. */
export function ImportFromDialog({ chosen, onClose }: { chosen: ChosenIncoming; onClose: () => void }) {
  const { token, fileName, format, hasNew, counts, changes = [], offers = [], notes, dropped } = chosen
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const run = async () => {
    setRunning(true)
    try {
      const { label } = await change('incoming.take', { by: currentAnalyst().id, token, accepted: [...accepted] })
      onClose()
      announce(`${label}.`)
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  const isNothing = !hasNew && accepted.size === 0
  const confirm = {
    label: isRunning ? exchangeWords.importing : exchangeWords.import,
    run: () => void run(),
    disabled: isRunning || isNothing,
  }
  const isAsked = hasNew || offers.length > 0
  return (
    <Dialog title={exchangeWords.importFrom} wide onClose={onClose} {...(isAsked && { confirm })}>
      <p>
        <Sentence
          of={isAsked ? exchangeWords.oneStep(format) : exchangeWords.nothingToImport(format, nothingNew({ dropped }))}
          parts={{ file: <bdi className={styles.file}>{fileName}</bdi> }}
        />
      </p>
      <Lines
        heading={exchangeWords.whatItBrings}
        lines={counts.map(({ what, count, note }) => ({ what, count, more: note }))}
      />
      {changes.length > 0 && (
        <section aria-labelledby="exchange-changes">
          <h3 id="exchange-changes" className={styles.heading}>
            {exchangeWords.whatChanges}
          </h3>
          <ul className={styles.notes}>
            {changes.map(({ of, change: words }) => (
              <li key={`${of} ${words}`}>
                <bdi>{of}</bdi>: {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Offers offers={offers} accepted={accepted} onChange={setAccepted} />
      <ToBeKnown notes={notes} />
      <Lines
        heading={exchangeWords.whatIsNotImported}
        lines={dropped.map(({ what, count, why }) => ({ what, count, more: why }))}
      />
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}

type Line = { what: string; count: number; more: string }

function Lines({ heading, lines }: { heading: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <table className={styles.lines}>
      <caption className={styles.heading}>{heading}</caption>
      <tbody>
        {lines.map(({ what, count, more }) => (
          <tr key={`${what} ${more}`}>
            <th scope="row">{what}</th>
            <td className={styles.count}>{formatCount(count)}</td>
            <td>{more}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
