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
    const lost = others.map((other) => `“${other.label}” has ${wordsFor(keysNow(other, next).map(text))} now.`)
    void finish(next, [`“${command.label}” has ${text(accelerator)}.`, ...lost].join(' '))
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
      return refuse(`“${command.label}” has ${text(accelerator)} already.`)
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
    <div className={styles.editor} role="group" aria-label={`Keys of ${command.label}`}>
      <label className={styles.label}>
        {replaced === null ? 'Press the keys to add' : `Press the keys in place of ${text(replaced)}`}
        <input
          ref={field}
          className={styles.field}
          readOnly
          value={wanted ? text(wanted.accelerator) : ''}
          placeholder="Press keys; Escape leaves it as it is"
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
            {text(wanted.accelerator)} runs “{wanted.others.map(({ label }) => label).join('”, “')}” now.
          </p>
          <Button look="primary" onClick={() => give(wanted.accelerator, wanted.others)}>
            {replaced === null ? 'Take it from there' : 'Exchange them'}
          </Button>
          <Button onClick={() => setWanted(null)}>Choose other keys</Button>
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
            Add another way
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
                `“${command.label}” has lost ${text(keys)}.`,
              )
            }
          >
            Remove {text(keys)}
          </Button>
        ))}
        {command.id in shortcuts && (
          <Button
            onClick={() => void finish(resetKeys(shortcuts, command), `“${command.label}” has the keys it comes with.`)}
          >
            Reset
          </Button>
        )}
        <Button onClick={onClose}>Done</Button>
      </div>
    </div>
  )
}

const wordsFor = (keys: readonly string[]): string => (keys.length === 0 ? 'no keys' : keys.join(' and '))
