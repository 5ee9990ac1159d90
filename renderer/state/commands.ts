import type { Screen } from '@shared/commands/command'
import { type Command, type CommandId, commands } from '@shared/commands/commands'
import { acceleratorText } from '@shared/shortcuts/accelerator'
import { keysNow } from '@shared/shortcuts/shortcuts'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { currentPlace } from './place'
import { isEditable, isOpen } from './project-store'
import { currentShortcuts, isMac, useShortcuts } from './shortcuts'
import { windowWords } from './window-words'

type Handler = () => void
/** What each command does now; the most recently mounted handler wins. */
const handlers = new Map<CommandId, Handler[]>()
const subscribers = new Set<() => void>()
let revision = 0

const tellSubscribers = () => {
  revision += 1
  subscribers.forEach((notifySubscriber) => notifySubscriber())
}

/** Says what a command does while this component is mounted and `enabled`. */
export function useCommand(id: CommandId, run: Handler, enabled = true): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!enabled) return
    const handler = () => latest.current()
    handlers.set(id, [...(handlers.get(id) ?? []), handler])
    tellSubscribers()
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((each) => each !== handler),
      )
      tellSubscribers()
    }
  }, [id, enabled])
}

/** Why a command cannot be used now, in words; null when it can. */
export function unavailable(command: Command): string | null {
  const { when } = command
  const { screen } = currentPlace()
  const isHere = Array.isArray(when) && when.includes(screen)
  // The settings are there without a project too.
  if (when !== undefined && !isOpen() && !(isHere && screen === 'settings')) return windowWords.openProjectFirst
  if (when === 'editable' && !isEditable()) return windowWords.readOnly
  if (Array.isArray(when) && !isHere) return windowWords.onlyIn(when.map(screenName))
  if ((handlers.get(command.id)?.length ?? 0) === 0) return windowWords.nothingToDoItTo
  return null
}

/** What a screen is called in the menu by which it is gone to. */
const screenName = (screen: Screen): string =>
  commands.find(({ id }) => id === `go.${screen}` || id === `view.${screen}`)?.label ?? screen

/** Runs a command if it can be used now; says whether it did. */
export function runCommand(id: CommandId): boolean {
  const handler = handlers.get(id)?.at(-1)
  if (!handler || unavailable(commandOf(id)) !== null) return false
  handler()
  return true
}

/** Follows which commands can be used. */
export function useCommandRevision(): number {
  return useSyncExternalStore(
    (subscriber) => {
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
    () => revision,
  )
}

/** The list entry of a command. */
export function commandOf(id: CommandId): Command {
  const command = commands.find((each) => each.id === id)
  if (!command) throw new Error(`No command ${id}.`)
  return command
}

/** The keys of a command as this platform writes them, e.g. "Ctrl+K" or "⌘+K"; null when it has none. */
export const shortcutText = (command: Command): string | null => shortcutTexts(command)[0] ?? null

/** The same, followed: it changes when the person changes the keys. */
export function useShortcutText(id: CommandId): string | null {
  useShortcuts()
  return shortcutText(commandOf(id))
}

/** All the keys of a command, those that menus show first. */
export const shortcutTexts = (command: Command): string[] =>
  keysNow(command, currentShortcuts().shortcuts).map((keys) => acceleratorText(keys, isMac()))
