import type { Change } from '@shared/document/change'
import { applyChanges, newProject, type Project } from '@shared/document/project'
import { type Entity, KINDS } from '@shared/kinds/registry'
import type { FirstMoment } from './session'

/** How a project begins that has all of another one, or of one that is in memory only, and none of its history. */
export function begunWith(
  project: Project,
  label: string,
  at: string,
  putTexts: NonNullable<FirstMoment['putTexts']>,
): FirstMoment {
  const changes = changesOf(project)
  const begun = newProject(project.about.project)
  applyChanges(begun, changes)
  const commit = { seq: 1, at, by: null, label, operations: [], undoes: null, redoes: null, changes }
  return { project: begun, commit, putTexts }
}

const changesOf = (project: Project): Change[] =>
  KINDS.flatMap((kind) =>
    Object.values<Entity>(project[kind]).map((after) => ({ kind, id: after.id, before: null, after }) as Change),
  )
