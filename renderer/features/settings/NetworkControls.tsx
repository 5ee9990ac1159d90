import type { NetworkLog, NetworkTrial, RefusedConnection } from '@shared/ipc/settings'
import { call, onEvent } from '@state/client'
import { announce, notifyFailure } from '@state/notices'
import { Button } from '@ui/Button'
import { fullMoment } from '@shared/words/moments'
import { Check, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Labelling } from './SettingKinds'
import styles from './NetworkControls.module.css'
import settingStyles from './Settings.module.css'
import { ASKERS, networkWords } from './network-words'

/** What was asked for and refused since the start. That it is empty is a fact, and shown as one. */
export function NetworkLogControl(labelling: Labelling) {
  const log = useNetworkLog()
  if (log === null) return <p {...labelling}>…</p>
  const since = fullMoment(log.since)
  return (
    <div {...labelling} role="group" className={settingStyles.stack}>
      <p className={styles.verdict}>
        <Check size={15} aria-hidden />
        {log.total === 0 ? networkWords.nothingAsked(since) : networkWords.allRefused(log.total, since)}
      </p>
      {log.refused.length > 0 && <Refused refused={log.refused} />}
      {log.refused.length < log.total && log.refused.length === 200 && <p>{networkWords.latestOnly}</p>}
    </div>
  )
}

function Refused({ refused }: { refused: readonly RefusedConnection[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys.
    <section className={styles.log} aria-label={networkWords.refusedConnections} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{networkWords.when}</th>
            <th scope="col">{networkWords.whoAsked}</th>
            <th scope="col">{networkWords.how}</th>
            <th scope="col">{networkWords.forWhom}</th>
            <th scope="col">{networkWords.times}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ at, by, way, host, times }) => (
            <tr key={`${by} ${way} ${host}`}>
              <td>{fullMoment(at)}</td>
              <td>{ASKERS[by]}</td>
              <td>{way}</td>
              <td>{host === '' ? '–' : host}</td>
              <td>{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function useNetworkLog(): NetworkLog | null {
  const [log, setLog] = useState<NetworkLog | null>(null)
  useEffect(() => {
    let isShown = true
    const ask = () => call('network.log', {}).then((given) => isShown && setLog(given), notifyFailure)
    void ask()
    const stop = onEvent('network.refused', () => void ask())
    return () => {
      isShown = false
      stop()
    }
  }, [])
  return log
}

/** Tries every way out while the analyst looks on. */
export function TrialControl(labelling: Labelling) {
  const [tried, setTried] = useState<readonly NetworkTrial[] | null>(null)
  const run = () =>
    void call('network.try', {}).then((trials) => {
      setTried(trials)
      const open = trials.filter(({ stopped }) => !stopped).length
      announce(open === 0 ? networkWords.allStopped(trials.length) : networkWords.someNotStopped(open))
    }, notifyFailure)
  return (
    <div {...labelling} role="group" className={settingStyles.stack}>
      <div className={settingStyles.actions}>
        <Button onClick={run}>{networkWords.tryNow}</Button>
      </div>
      {tried && (
        <ul className={settingStyles.list} aria-label={networkWords.attempts}>
          {tried.map(({ way, stopped }) => (
            <li key={way} className={styles.trial} data-stopped={stopped}>
              {stopped ? <Check size={15} aria-hidden /> : <X size={15} aria-hidden />}
              <span>{way}</span>
              <span className={settingStyles.facts}>{stopped ? networkWords.stopped : networkWords.notStopped}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
