import { pressOf } from '@state/keymap'
import { isMac } from '@state/shortcuts'
import type { Command } from '@shared/commands/commands'
import { acceleratorOf, acceleratorText } from '@shared/shortcuts/accelerator'
import { pressed } from '@shared/shortcuts/press'
import {
  giveKeys,
  keysNow,
  MOST_WAYS,
  othersWith,
  resetKeys,
  type Shortcuts,
  whyNot,
  withKeys,
} from '@shared/shortcuts/shortcuts'
import { Button } from '@ui/Button'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { shortcutWords } from './shortcut-words'
import styles from './ShortcutEditor.module.css'

type ShortcutEditorProps = {
  command: Command
  shortcuts: Shortcuts
  /** Keeps them; false when they are not kept. */
  onPut: (shortcuts: Shortcuts, told: string) => Promise<boolean>
  onClose: () => void
}

/** Keys that were pressed for a command, and the commands that have them now. */
type Wanted = { accelerator: string; others: readonly Command[] }

/** Where the keys of one command are pressed, taken away and set back. */
export function ShortcutEditor({ command, shortcuts, onPut, onClose }: ShortcutEditorProps) {
  const [replaced, setReplaced] = useState<string | null>(keysNow(command, shortcuts)[0] ?? null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const asked = useRef<HTMLDivElement>(null)
  useEffect(() => asked.current?.scrollIntoView({ block: 'nearest' }), [wanted])

  const now = keysNow(command, shortcuts)
  const text = (accelerator: string) => acceleratorText(accelerator, isMac())
  const finish = async (next: Shortcuts, told: string) => {
    if (await onPut(next, told)) onClose()
  }
  const give = (accelerator: string, others: readonly Command[]) => {
    const next = giveKeys(shortcuts, command, accelerator, replaced)
    const lost = others.map((other) => shortcutWords.hasNow(other.label, keysNow(other, next).map(text)))
    void finish(next, [shortcutWords.has(command.label, text(accelerator)), ...lost].join(' '))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return onClose()
    const { accelerator: keys, why } = pressed(pressOf(event.nativeEvent))
    if (keys === null) return why === null ? undefined : refuse(why)
    const accelerator = acceleratorOf(keys)
    const refused = whyNot(accelerator)
    if (refused !== null) return refuse(`${text(accelerator)}: ${refused}`)
    if (accelerator !== replaced && now.includes(accelerator))
      return refuse(shortcutWords.hasAlready(command.label, text(accelerator)))
    setProblem('')
    const others = othersWith(command, accelerator, shortcuts)
    if (others.length === 0) return give(accelerator, [])
    setWanted({ accelerator, others })
  }
  const refuse = (why: string) => {
    setWanted(null)
    setProblem(why)
  }
  return (
    <div className={styles.editor} role="group" aria-label={shortcutWords.keysOf(command.label)}>
      <label className={styles.label}>
        {replaced === null ? shortcutWords.pressToAdd : shortcutWords.pressInPlaceOf(text(replaced))}
        <input
          ref={field}
          className={styles.field}
          readOnly
          value={wanted ? text(wanted.accelerator) : ''}
          placeholder={shortcutWords.pressKeys}
          onKeyDown={press}
        />
      </label>
      {problem !== '' && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {wanted && (
        <div ref={asked} role="alert" className={styles.question}>
          <p>
            {shortcutWords.runsNow(
              text(wanted.accelerator),
              wanted.others.map(({ label }) => label),
            )}
          </p>
          <Button look="primary" onClick={() => give(wanted.accelerator, wanted.others)}>
            {replaced === null ? shortcutWords.takeFromThere : shortcutWords.exchange}
          </Button>
          <Button onClick={() => setWanted(null)}>{shortcutWords.chooseOthers}</Button>
        </div>
      )}
      <div className={styles.actions}>
        {replaced !== null && now.length < MOST_WAYS && (
          <Button
            onClick={() => {
              setReplaced(null)
              setWanted(null)
              field.current?.focus()
            }}
          >
            {shortcutWords.addAnother}
          </Button>
        )}
        {now.map((keys) => (
          <Button
            key={keys}
            onClick={() =>
              void finish(
                withKeys(
                  shortcuts,
                  command,
                  now.filter((each) => each !== keys),
                ),
                shortcutWords.hasLost(command.label, text(keys)),
              )
            }
          >
            {shortcutWords.remove(text(keys))}
          </Button>
        ))}
        {command.id in shortcuts && (
          <Button onClick={() => void finish(resetKeys(shortcuts, command), shortcutWords.isReset(command.label))}>
            {shortcutWords.reset}
          </Button>
        )}
        <Button onClick={onClose}>{shortcutWords.done}</Button>
      </div>
    </div>
  )
}
