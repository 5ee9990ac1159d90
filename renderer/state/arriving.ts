import type { OpenProject } from '@shared/ipc/contract'
import type { Change } from '@shared/document/change'
import { readyToName } from '@shared/document/indexes/foreign-keys'
import { readyToPlace } from '@shared/document/indexes/passage-index'
import { followChanges } from '@shared/document/indexes/indexes'
import { applyChanges, type Project } from '@shared/document/project'
import { type Entity, FOREIGN_KEYS, type Kind, KINDS } from '@shared/kinds/registry'
import { atOnce } from '@shared/steps'
import { onEvent } from './client'

/** A project of which parts have come. Its parts and what is left of it come one after the other, and nothing between. */
type Arriving = { opening: string; project: Project; parts: number }

let arriving: Arriving | null = null
/** Openings that came, shown or not, and who waits for one. */
const arrived = new Set<string>()
const waiting = new Map<string, () => void>()

/** Hands on every project that was opened, once what comes ahead of a large one is in it. Call once. */
export function onOpened(show: (opened: OpenProject) => void): void {
  onEvent('project.opening', ({ opening, kind, entities }) => {
    if (arriving?.opening !== opening) arriving = begun(opening)
    takeIn(arriving.project, kind, entities)
    arriving.parts += 1
  })
  onEvent('project.opened', (opened) => {
    const whole = put(opened, arriving)
    arriving = null
    if (whole) show(whole)
    if (opened.ahead) settle(opened.ahead.opening)
  })
}

/** Resolves when a large project that an answer spoke of has come, in the order of all that windows are told. */
export function whenArrived(opening: string): Promise<void> {
  if (arrived.has(opening)) return Promise.resolve()
  return new Promise((resolve) => waiting.set(opening, resolve))
}

function settle(opening: string): void {
  arrived.add(opening)
  waiting.get(opening)?.()
  waiting.delete(opening)
}

/** Null where the page began to listen between two parts: it asks for the project itself. */
function put(opened: OpenProject, parts: Arriving | null): OpenProject | null {
  const { ahead, project: rest } = opened
  if (!ahead) return opened
  if (parts?.opening !== ahead.opening || parts.parts !== ahead.parts) return null
  for (const kind of KINDS) takeIn(parts.project, kind, Object.values(rest[kind]))
  return { ...opened, project: parts.project, ahead: null }
}

/** With all that says what names what and where passages stand, which follows every part: nobody waits for it later. */
function begun(opening: string): Arriving {
  // Filled before anybody sees it, also the one table that is never empty.
  const project = Object.fromEntries(KINDS.map((kind) => [kind, {}])) as Project
  for (const { kind, field } of FOREIGN_KEYS) atOnce(readyToName(project, kind, field))
  atOnce(readyToPlace(project))
  return { opening, project, parts: 0 }
}

function takeIn(project: Project, kind: Kind, entities: readonly Entity[]): void {
  applyChanges(
    project,
    entities.map((after) => ({ kind, id: after.id, before: null, after }) as Change),
  )
  atOnce(followChanges(project))
}
