import type { Change } from '@shared/document/change'
import { applyChanges, newProject, type Project } from '@shared/document/project'
import { hasSecrets } from '@shared/document/seen-by'
import { type Entity, KINDS } from '@shared/kinds/registry'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { FirstMoment, ProjectSession } from './session'

/**
 * How a project of its own begins that has all that another one has now, texts and files too, and none of its history.
 * Refuses while the project keeps something from somebody: a duplicate would let them look.
 */
export function duplicateOf({ project, sources }: ProjectSession, title: string, at: string): FirstMoment {
  if (hasSecrets(project)) {
    throw new Refusal(
      'round-open',
      'A round or a blind tagging is open, and keeps from each analyst what the others gave. A duplicate would show it. Nothing was made. Close it first, or save a copy.',
    )
  }
  const copy = structuredClone(project)
  const about = { ...copy.about.project, projectId: newId(), title, createdAt: at }
  const changes = changesOf({ ...copy, about: { project: about } })
  const begun = newProject({ projectId: about.projectId, title, createdAt: at })
  applyChanges(begun, changes)
  const label = 'Duplicate project'
  return {
    project: begun,
    commit: { seq: 1, at, by: null, label, operations: [], undoes: null, redoes: null, changes },
    putTexts: async (to) => {
      for (const version of Object.values(copy.versions)) await sources.copyTo(to, version)
    },
  }
}

const changesOf = (project: Project): Change[] =>
  KINDS.flatMap((kind) =>
    Object.values<Entity>(project[kind]).map((after) => ({ kind, id: after.id, before: null, after }) as Change),
  )
