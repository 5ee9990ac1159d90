import { compareWords } from '@shared/language/order'
import { holdsWords } from '@shared/search/folded-text'
import { announce } from '@state/notices'
import { currentPreferences, prefer, usePreferences } from '@state/preferences'
import { Button } from '@ui/Button'
import { focusIn } from '@ui/focus'
import { useRef, useState } from 'react'
import type { Labelling } from './SettingKinds'
import settings from './Settings.module.css'
import styles from './OwnWordsControl.module.css'
import { otherWords } from './other-words'

/** From so many words on there is a search. */
const MANY = 10

/** So many are shown at once; the search finds the others. */
const MOST_SHOWN = 100

/** The words of the analyst's own dictionary, each with a way out of it. */
export function OwnWordsControl(labelling: Labelling) {
  const { ownWords } = usePreferences()
  const [typed, setTyped] = useState('')
  const group = useRef<HTMLDivElement>(null)
  const hasSearch = ownWords.length > MANY
  const found = hasSearch ? ownWords.filter((word) => holdsWords(word, typed)) : ownWords
  const shown = found.toSorted(compareWords).slice(0, MOST_SHOWN)

  const remove = (word: string, item: Element | null) => {
    // What had the focus goes away with its word.
    const next = item?.nextElementSibling ?? item?.previousElementSibling
    focusIn(next?.querySelector('button') ?? group.current)
    prefer({ ownWords: currentPreferences().ownWords.filter((each) => each !== word) })
    announce(otherWords.ownWordRemoved(word))
  }
  return (
    <div ref={group} {...labelling} role="group" tabIndex={-1} className={settings.stack}>
      {ownWords.length === 0 && <p>{otherWords.noOwnWords}</p>}
      {hasSearch && (
        <>
          <input
            type="search"
            className={settings.search}
            aria-label={otherWords.searchOwnWords}
            placeholder={otherWords.searchOwnWords}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p role="status" className={settings.facts}>
            {otherWords.ownWordsShown(shown.length, found.length)}
          </p>
        </>
      )}
      <ul className={styles.words}>
        {shown.map((word) => (
          <li key={word} className={styles.word}>
            <span>{word}</span>
            <Button
              look="quiet"
              aria-label={otherWords.removeOwnWord(word)}
              onClick={({ currentTarget }) => remove(word, currentTarget.closest('li'))}
            >
              {otherWords.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
