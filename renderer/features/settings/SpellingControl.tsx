import type { SpellingState } from '@shared/ipc/settings'
import { call } from '@state/client'
import { useSpoken } from '@state/language'
import { announce, notifyFailure } from '@state/notices'
import { prefer } from '@state/preferences'
import { Button } from '@ui/Button'
import { useEffect, useState } from 'react'
import type { Labelling } from './SettingKinds'
import styles from './Settings.module.css'
import { otherWords } from './other-words'

/** The dictionaries that spelling is checked by, and those of this computer that could be. */
export function DictionariesControl(labelling: Labelling) {
  const [state, setState] = useState<SpellingState | null>(null)
  const spoken = useSpoken()
  useEffect(() => {
    // Languages have a name in each language.
    call('spelling.state', {}).then(setState, notifyFailure)
  }, [spoken])
  if (state === null) return <p {...labelling}>{otherWords.lookingForDictionaries}</p>
  if (!state.byFiles) return <p {...labelling}>{otherWords.macSpelling}</p>

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
      {state.used.length === 0 && <p>{otherWords.noDictionary}</p>}
      <ul className={styles.list}>
        {state.used.map(({ language, name }) => (
          <li key={language} className={styles.item}>
            <span>{name}</span>
            <span className={styles.facts}>{otherWords.inUse}</span>
            <Button
              look="quiet"
              aria-label={otherWords.removeDictionary(name)}
              onClick={() => follow(call('spelling.remove', { language }), otherWords.noLongerUsed(name), false)}
            >
              {otherWords.remove}
            </Button>
          </li>
        ))}
        {state.found.map(({ language, name, file }) => (
          <li key={language} className={styles.item}>
            <span>{name}</span>
            <span className={styles.facts}>{otherWords.foundAs(file)}</span>
            <Button
              look="quiet"
              aria-label={otherWords.useDictionary(name)}
              onClick={() => follow(call('spelling.use', { file }), otherWords.isUsed(name), true)}
            >
              {otherWords.use}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => follow(call('spelling.choose', {}), otherWords.dictionaryIsUsed, true)}>
          {otherWords.addDictionary}
        </Button>
      </div>
    </div>
  )
}
