import { shortcutTexts } from '@state/commands'
import { failureText } from '@state/notices'
import { setShortcuts, setShortcutsAside, useShortcuts } from '@state/shortcuts'
import { type Command, type CommandId, commands } from '@shared/commands/commands'
import { MENU_NAMES } from '@shared/commands/menu-names'
import { foldedWords } from '@shared/search/folded-text'
import { inConflict, type Shortcuts } from '@shared/shortcuts/shortcuts'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { isLetter, itemTyped } from '@ui/type-ahead'
import { type KeyboardEvent, useRef, useState } from 'react'
import { PlaceKeys, placesFor } from './PlaceKeys'
import { shortcutWords } from './shortcut-words'
import { ShortcutEditor } from './ShortcutEditor'
import styles from './ShortcutsSheet.module.css'

/** Every command by its menu with its keys, and where they are changed. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const { shortcuts, problem } = useShortcuts()
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<CommandId | null>(null)
  const [current, setCurrent] = useState<CommandId | null>(null)
  const [told, setTold] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const found = commandsFor(typed)
  const places = placesFor(typed)
  const stop = found.some(({ id }) => id === current) ? current : found[0]?.id
  const conflicts = inConflict(shortcuts)

  const put = async (next: Shortcuts, words: string) => {
    try {
      await setShortcuts(next)
      setTold(words)
      return true
    } catch (failure) {
      setTold(failureText(failure))
      return false
    }
  }
  const close = (id: CommandId) => {
    setOpened(null)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-command="${id}"]`)?.focus())
  }
  return (
    <Dialog title={shortcutWords.title} onClose={onClose} wide>
      {problem !== null && <Unreadable problem={problem} onTold={setTold} />}
      <div className={styles.head}>
        <div className={styles.bar}>
          <input
            type="search"
            className={styles.search}
            aria-label={shortcutWords.find}
            placeholder={shortcutWords.find}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              // Enter would close the dialog.
              if (event.key === 'Enter') event.preventDefault()
              if (event.key === 'ArrowDown') moveBy(list.current, event)
            }}
          />
          <Button
            why={Object.keys(shortcuts).length === 0 ? shortcutWords.allAreReset : null}
            onClick={() => void put({}, shortcutWords.allAreReset)}
          >
            {shortcutWords.resetAll}
          </Button>
        </div>
        <p role="status" className={styles.told}>
          {told}
        </p>
      </div>
      <div ref={list} className={styles.list} role="presentation" onKeyDown={(event) => moveBy(list.current, event)}>
        {found.length === 0 && <p>{places.length > 0 ? shortcutWords.onlyInPlaces : shortcutWords.noneFound}</p>}
        {[...new Set(found.map(({ menu }) => menu))].map((menu) => (
          <section key={menu} className={styles.menu} aria-label={MENU_NAMES[menu]}>
            <h3 className={styles.heading}>{MENU_NAMES[menu]}</h3>
            <ul>
              {found
                .filter((command) => command.menu === menu)
                .map((command) => (
                  <li key={command.id}>
                    <Row
                      command={command}
                      others={conflicts.get(command.id) ?? []}
                      isChanged={command.id in shortcuts}
                      isOpen={opened === command.id}
                      isStop={stop === command.id}
                      onFocus={() => setCurrent(command.id)}
                      onToggle={() => setOpened(opened === command.id ? null : command.id)}
                    />
                    {opened === command.id && (
                      <ShortcutEditor
                        command={command}
                        shortcuts={shortcuts}
                        onPut={put}
                        onClose={() => close(command.id)}
                      />
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {places.length > 0 && <PlaceKeys places={places} />}
      <p className={styles.more}>{shortcutWords.secondKeys}</p>
    </Dialog>
  )
}

type RowProps = {
  command: Command
  /** Commands that its keys run too. */
  others: readonly Command[]
  isChanged: boolean
  isOpen: boolean
  isStop: boolean
  onFocus: () => void
  onToggle: () => void
}

function Row({ command, others, isChanged, isOpen, isStop, onFocus, onToggle }: RowProps) {
  const texts = shortcutTexts(command)
  return (
    <button
      type="button"
      className={styles.row}
      data-command={command.id}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={isOpen}
      onFocus={onFocus}
      onClick={onToggle}
    >
      <span className={styles.label}>
        {command.label}
        {others.length > 0 && (
          <span className={styles.conflict}>{shortcutWords.alsoRun(others.map(({ label }) => label))}</span>
        )}
      </span>
      {isChanged && <span className={styles.changed}>{shortcutWords.changed}</span>}
      <span>
        {texts.length === 0 && <span className={styles.none}>{shortcutWords.noKeys}</span>}
        {texts.map((text, index) => (
          <span key={text}>
            {index > 0 && ` ${shortcutWords.or} `}
            <kbd>{text}</kbd>
          </span>
        ))}
      </span>
    </button>
  )
}

function Unreadable({ problem, onTold }: { problem: string; onTold: (words: string) => void }) {
  const setAside = () =>
    void setShortcutsAside().then(
      (name) => onTold(shortcutWords.isSetAside(name)),
      (failure: unknown) => onTold(failureText(failure)),
    )
  return (
    <div className={styles.problem} role="alert">
      <p>{shortcutWords.unreadable(problem)}</p>
      <Button onClick={setAside}>{shortcutWords.setAside}</Button>
    </div>
  )
}

/** The commands with these words in their label, their menu or their keys; nothing typed finds all. */
function commandsFor(typed: string): Command[] {
  const wanted = foldedWords(typed)
  const wordsOf = (command: Command) => [command.label, MENU_NAMES[command.menu], ...shortcutTexts(command)]
  return commands.filter((command) => wordsOf(command).some((words) => foldedWords(words).includes(wanted)))
}

/** Arrows, Home, End and first letters go through the rows, which are one stop for Tab. */
function moveBy(list: HTMLElement | null, event: KeyboardEvent): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-command]') ?? [])]
  const at = rows.findIndex((row) => row === document.activeElement)
  if (at === -1 && event.target !== event.currentTarget) return
  const goals: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }
  const goal = goals[event.key] ?? (list && at !== -1 ? rowTyped(list, rows, at, event) : undefined)
  if (goal === undefined) return
  event.preventDefault()
  event.stopPropagation()
  rows[Math.max(0, Math.min(rows.length - 1, goal))]?.focus()
}

function rowTyped(list: HTMLElement, rows: readonly HTMLElement[], at: number, event: KeyboardEvent) {
  const { key, ctrlKey, metaKey, altKey, timeStamp } = event
  if (!isLetter(key) || ctrlKey || metaKey || altKey) return undefined
  return itemTyped({ letter: key, list, timeStamp }, rows.length, at, (index) => rows[index]?.textContent ?? null)
}
