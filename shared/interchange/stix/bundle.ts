import { entity, type Project } from '../../document/project'
import type { MemoTree } from '../../memo/memo-tree'
import { markingOf, type TlpLevel } from './handling'
import { stixId, type StixObject, stixObject } from './objects'
import { reportOfMemo } from './report-of-memo'

/** How a project becomes a bundle. */
export type BundleOptions = {
  /** Null: as the handling mark of the project says. */
  tlp: TlpLevel | null
  /** Whether it is told who tagged and who judged. */
  named: boolean
}

/** A STIX 2.1 bundle. */
export type StixBundle = { type: 'bundle'; id: string; objects: StixObject[] }

/** Memos, each as it is composed now, as a bundle of STIX 2.1. The same project gives the same bundle. */
export function stixBundle(
  project: Project,
  memos: readonly { memoId: string; tree: MemoTree }[],
  { tlp, named }: BundleOptions,
): StixBundle {
  const { projectId, title, createdAt } = project.about.project
  const markings = markingOf(tlp, project.about.project)
  const marked = { object_marking_refs: markings.map(({ id }) => id) }
  const group = stixObject(projectId, 'identity', {
    about: 'group',
    at: createdAt,
    said: { name: title, identity_class: 'group', ...marked },
  })
  const context = { project, common: { created_by_ref: group.id, ...marked }, named }
  const objects = memos.flatMap(({ memoId, tree }) => {
    const memo = entity(project, 'memos', memoId)
    return memo ? reportOfMemo(context, memo, tree) : []
  })
  const all = [...markings, group, ...objects]
  return { type: 'bundle', id: stixId(projectId, 'bundle', 'bundle', { of: all.map(({ id }) => id) }), objects: all }
}
