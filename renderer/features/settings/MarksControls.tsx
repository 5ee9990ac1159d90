import { MARK_LISTS, MOST_OWN_MARKS, offeredMarks, type OwnMark } from '@shared/memo/handling-marks'
import { LIMITS } from '@shared/limits'
import { announce } from '@state/notices'
import { currentPreferences, prefer, usePreferences } from '@state/preferences'
import { Button } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { useState } from 'react'
import type { Labelling } from './SettingKinds'
import styles from './Settings.module.css'
import { defaultsWords } from './defaults-words'

/** Which published lists are offered. */
export function ListsControl(labelling: Labelling) {
  const { markLists } = usePreferences()
  const toggle = (key: (typeof markLists)[number]) =>
    prefer({ markLists: markLists.includes(key) ? markLists.filter((each) => each !== key) : [...markLists, key] })
  return (
    <div {...labelling} role="group" className={styles.ticks}>
      {MARK_LISTS.map(({ key, name, marks }) => (
        <label key={key} className={styles.tick}>
          <input type="checkbox" checked={markLists.includes(key)} onChange={() => toggle(key)} />
          <span>
            {name}
            <span className={styles.facts}>{marks.join(', ')}</span>
          </span>
        </label>
      ))}
    </div>
  )
}

/** The mark of new projects: words, with those that are offered at hand. */
export function NewMarkControl(labelling: Labelling) {
  const preferences = usePreferences()
  const id = `${labelling['aria-labelledby']}marks`
  return (
    <div className={styles.line}>
      <TextInput
        {...labelling}
        label={defaultsWords.handlingOfNew}
        hideLabel
        limit={LIMITS.line}
        placeholder={defaultsWords.none}
        value={preferences.newHandling}
        list={id}
        onCommit={(words) => prefer({ newHandling: words.trim() })}
      />
      <datalist id={id}>
        {offeredMarks(preferences).map((mark) => (
          <option key={mark}>{mark}</option>
        ))}
      </datalist>
    </div>
  )
}

const FIRST_COLOURS = { ink: '#ffffff', ground: '#1f3a5f' }

/** Marks of one's own, each in its colours as a memo shows them. */
export function OwnMarksControl(labelling: Labelling) {
  const { ownMarks } = usePreferences()
  const [words, setWords] = useState('')
  const typed = words.trim()
  const isThere = ownMarks.some((mark) => mark.words === typed)
  const why =
    ownMarks.length >= MOST_OWN_MARKS
      ? defaultsWords.mostMarks(MOST_OWN_MARKS)
      : isThere
        ? defaultsWords.markIsThere
        : typed === ''
          ? defaultsWords.typeMark
          : null
  const add = () => {
    prefer({ ownMarks: [...currentPreferences().ownMarks, { words: typed, ...FIRST_COLOURS }] })
    announce(defaultsWords.offered(typed))
    setWords('')
  }
  const put = (changed: OwnMark) =>
    prefer({ ownMarks: ownMarks.map((mark) => (mark.words === changed.words ? changed : mark)) })
  const remove = (gone: OwnMark) => prefer({ ownMarks: ownMarks.filter((mark) => mark !== gone) })
  return (
    <div {...labelling} role="group" className={styles.ownMarks}>
      {ownMarks.length > 0 && (
        <ul className={styles.list}>
          {ownMarks.map((mark) => (
            <li key={mark.words} className={styles.ownMark}>
              <span className={styles.mark} style={{ color: mark.ink, background: mark.ground }}>
                {mark.words}
              </span>
              <Colour
                label={defaultsWords.lettersOf(mark.words)}
                value={mark.ink}
                onPick={(ink) => put({ ...mark, ink })}
              />
              <Colour
                label={defaultsWords.groundOf(mark.words)}
                value={mark.ground}
                onPick={(ground) => put({ ...mark, ground })}
              />
              <Button look="quiet" aria-label={defaultsWords.removeMark(mark.words)} onClick={() => remove(mark)}>
                {defaultsWords.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          if (why === null) add()
        }}
      >
        <TextInput
          label={defaultsWords.newMark}
          hideLabel
          placeholder={defaultsWords.newMark}
          limit={LIMITS.line}
          value={words}
          error={isThere ? defaultsWords.markIsThere : undefined}
          onType={setWords}
          onCommit={setWords}
        />
        <Button type="submit" why={why}>
          {defaultsWords.addMark}
        </Button>
      </form>
    </div>
  )
}

function Colour({ label, value, onPick }: { label: string; value: string; onPick: (colour: string) => void }) {
  return <input type="color" aria-label={label} value={value} onChange={({ target }) => onPick(target.value)} />
}
