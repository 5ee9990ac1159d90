import type { SpellingState } from '@shared/ipc/settings'
import { call } from '@state/client'
import { announce, notifyFailure } from '@state/notices'
import { prefer } from '@state/preferences'
import { Button } from '@ui/Button'
import { useEffect, useState } from 'react'
import type { Labelling } from './SettingKinds'
import styles from './Settings.module.css'

/** The dictionaries that spelling is checked by, and those of this computer that could be. */
export function DictionariesControl(labelling: Labelling) {
  const [state, setState] = useState<SpellingState | null>(null)
  useEffect(() => {
    call('spelling.state', {}).then(setState, notifyFailure)
  }, [])
  if (state === null) return <p {...labelling}>Looking for dictionaries…</p>
  if (!state.byFiles) return <p {...labelling}>macOS checks spelling with its own dictionaries, on this computer.</p>

  const follow = (asked: Promise<SpellingState | null>, told: string, turnsOn: boolean) =>
    void asked
      .then((changed) => {
        if (changed === null) return
        setState(changed)
        // Whoever adds the first dictionary wants it to be used.
        if (turnsOn && state.used.length === 0) prefer({ spelling: true })
        announce(told)
      })
      .catch(notifyFailure)
  return (
    <div {...labelling} role="group" className={styles.stack}>
      {state.used.length === 0 && <p>No dictionary is in use, so nothing is checked.</p>}
      <ul className={styles.list}>
        {state.used.map(({ language, name }) => (
          <li key={language} className={styles.item}>
            <span>{name}</span>
            <span className={styles.facts}>in use</span>
            <Button
              look="quiet"
              aria-label={`Remove ${name}`}
              onClick={() => follow(call('spelling.remove', { language }), `${name} is no longer used.`, false)}
            >
              Remove
            </Button>
          </li>
        ))}
        {state.found.map(({ language, name, file }) => (
          <li key={language} className={styles.item}>
            <span>{name}</span>
            <span className={styles.facts}>on this computer as {file}</span>
            <Button
              look="quiet"
              aria-label={`Use ${name}`}
              onClick={() => follow(call('spelling.use', { file }), `${name} is used.`, true)}
            >
              Use
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => follow(call('spelling.choose', {}), 'The dictionary is used.', true)}>
          Add a dictionary file…
        </Button>
      </div>
    </div>
  )
}
