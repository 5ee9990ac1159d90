import { stepNames } from './step-names'
import { applyChanges, type Project, newProject } from '@shared/document/project'
import type { Change, Commit } from '@shared/document/change'
import type { About } from '@shared/kinds/about'
import { newId } from '@shared/new-id'

/** What a new project is called, who makes it, and what it begins with if not with what every project does. */
export type Beginning = { title: string; analyst: string } & BeginsWith
type BeginsWith = Partial<Pick<About, 'lexicon' | 'impactScale' | 'matrix' | 'handling'>>

/** A new project with its first analyst, and the commit that makes it out of nothing: the journals alone can bring it back. */
export function firstCommit(
  title: string,
  analyst: string,
  at: string,
  { analystId = newId(), beginsWith = {} }: { analystId?: string; beginsWith?: BeginsWith } = {},
): { project: Project; commit: Commit } {
  const project = newProject({ projectId: newId(), title, createdAt: at })
  project.about.project = { ...project.about.project, ...beginsWith }
  const author = { id: analystId, name: analyst, position: 1 }
  const changes: Change[] = [
    { kind: 'about', id: 'project', before: null, after: project.about.project },
    { kind: 'analysts', id: author.id, before: null, after: author },
  ]
  applyChanges(project, changes)
  const label = stepNames.create
  return { project, commit: { seq: 1, at, by: null, label, operations: [], undoes: null, redoes: null, changes } }
}
