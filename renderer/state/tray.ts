import { MOST_IN_TRAY } from '@shared/ipc/preferences'
import { announce, notify } from './notices'
import { currentPreferences, prefer, usePreferences } from './preferences'
import { currentProject, isOpen, onShown, useEntity } from './project-store'
import { projectWords } from './project-words'
import { createStore, useStore } from './store'

/** The trays of so many projects are kept; that of the one used longest ago goes first. */
const MOST_TRAYS = 100

const NOTHING: readonly string[] = []
const open = createStore(false)

/** Whether the tray is shown. */
export const useTrayOpen = (): boolean => useStore(open)
let stopWatching: (() => void) | null = null

/** Shows the tray, or closes it; it closes with its project. */
export function openTray(shown: boolean): void {
  stopWatching?.()
  stopWatching = shown ? onShown(closeWithProject) : null
  open.set(shown)
}

function closeWithProject(): void {
  if (!isOpen()) openTray(false)
}

/** Shows the tray, or closes it; shown, it has the focus. */
export function toggleTray(): void {
  openTray(!open.get())
  if (open.get()) requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-tray]')?.focus())
}

/** The passages in the tray of the open project, the first put in first; some may not be in the project any more. */
export function useTray(): readonly string[] {
  const { trays } = usePreferences()
  const projectId = useEntity('about', 'project')?.projectId
  return (projectId !== undefined && trays[projectId]) || NOTHING
}

const projectId = (): string => currentProject().about.project.projectId
const inTray = (): readonly string[] => currentPreferences().trays[projectId()] ?? NOTHING

function keep(passageIds: readonly string[]): void {
  const { [projectId()]: _, ...others } = currentPreferences().trays
  const kept = Object.entries(others).slice(1 - MOST_TRAYS)
  // Last: it is the one used now.
  if (passageIds.length > 0) kept.push([projectId(), [...passageIds]])
  prefer({ trays: Object.fromEntries(kept) })
}

/** Puts passages into the tray, says so, and says what did not go in. */
export function putIntoTray(passageIds: readonly string[]): void {
  const before = inTray()
  const fresh = passageIds.filter((id) => !before.includes(id))
  const fitting = fresh.slice(0, MOST_IN_TRAY - before.length)
  if (fitting.length > 0) keep([...before, ...fitting])
  if (fitting.length < fresh.length) {
    notify('warning', projectWords.trayIsFull(MOST_IN_TRAY, fresh.length - fitting.length))
  } else if (fresh.length === 0) announce(projectWords.inTrayAlready(passageIds.length))
  else announce(projectWords.putIntoTray(before.length + fitting.length))
}

/** Takes passages out of the tray; they stay in the project, and can be put back. */
export function takeOutOfTray(passageIds: ReadonlySet<string>): void {
  const before = inTray()
  const left = before.filter((id) => !passageIds.has(id))
  if (left.length === before.length) return
  keep(left)
  notify('info', projectWords.tookOutOfTray(before.length - left.length), [
    { label: projectWords.putBack, run: () => putBack(before) },
  ])
}

/** Each where it was; where others came in meanwhile and leave no room, as many as there is room for. */
function putBack(before: readonly string[]): void {
  const all = [...before, ...inTray().filter((id) => !before.includes(id))]
  if (all.length <= MOST_IN_TRAY) keep(all)
  else putIntoTray(before)
}
