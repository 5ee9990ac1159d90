import type { OpenProject } from '@shared/ipc/contract'
import type { Change } from '@shared/document/change'
import { readyToName } from '@shared/document/indexes/foreign-keys'
import { followChanges } from '@shared/document/indexes/indexes'
import { applyChanges, type Project } from '@shared/document/project'
import { type Entity, FOREIGN_KEYS, type Kind, KINDS } from '@shared/kinds/registry'
import { atOnce } from '@shared/steps'
import { onEvent } from './client'

/** A project of which parts have come; whoever shows it may wait for the last one. */
type Arriving = { project: Project; parts: number; onPart: () => void }

const arriving = new Map<string, Arriving>()

/** Begins to take in what of large projects comes ahead of them. Call once. */
export function takeInOpenings(): void {
  onEvent('project.opening', ({ opening, kind, entities }) => {
    const of = arriving.get(opening) ?? begun()
    arriving.set(opening, of)
    takeIn(of.project, kind, entities)
    of.parts += 1
    of.onPart()
  })
}

/** Hands on an opened project once all that comes ahead of it is there: at once where it is. */
export function onceArrived(opened: OpenProject, heard: (whole: OpenProject) => void): void {
  const { ahead, project: rest } = opened
  if (!ahead) return heard(opened)
  const of = arriving.get(ahead.opening) ?? begun()
  arriving.set(ahead.opening, of)
  of.onPart = () => {
    if (of.parts < ahead.parts) return
    arriving.delete(ahead.opening)
    for (const kind of KINDS) takeIn(of.project, kind, Object.values(rest[kind]))
    heard({ ...opened, project: of.project, ahead: null })
  }
  of.onPart()
}

/** The same, for whoever can wait. */
export const arrived = (opened: OpenProject): Promise<OpenProject> =>
  new Promise((resolve) => onceArrived(opened, resolve))

/** With all that says what names what, which follows every part: nobody waits for it once the project is shown. */
function begun(): Arriving {
  // Filled before anybody sees it, also the one table that is never empty.
  const project = Object.fromEntries(KINDS.map((kind) => [kind, {}])) as Project
  for (const { kind, field } of FOREIGN_KEYS) atOnce(readyToName(project, kind, field))
  return { project, parts: 0, onPart: () => {} }
}

function takeIn(project: Project, kind: Kind, entities: readonly Entity[]): void {
  applyChanges(
    project,
    entities.map((after) => ({ kind, id: after.id, before: null, after }) as Change),
  )
  atOnce(followChanges(project))
}
