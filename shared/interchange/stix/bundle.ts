import { entity, type Project } from '../../document/project'
import { canonicalJson } from '../../encoding/canonical-json'
import { sha256OfText } from '../../encoding/sha-256'
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
  /** When the project was last changed, as far as whoever exports it may know. */
  modified: string
}

/** A STIX 2.1 bundle. */
export type StixBundle = { type: 'bundle'; id: string; objects: StixObject[] }

/** Memos, each as it is composed now, as a bundle of STIX 2.1. The same project gives the same bundle. */
export function stixBundle(
  project: Project,
  memos: readonly { memoId: string; tree: MemoTree }[],
  { tlp, named, modified }: BundleOptions,
): StixBundle {
  const { projectId, title, createdAt } = project.about.project
  const markings = markingOf(tlp, project.about.project)
  const marked = { object_marking_refs: markings.map(({ id }) => id) }
  const group = stixObject(projectId, 'identity', {
    about: 'group',
    created: createdAt,
    modified,
    said: { name: title, identity_class: 'group', ...marked },
  })
  const context = { project, common: { created_by_ref: group.id, ...marked }, named, modified }
  const objects = memos.flatMap(({ memoId, tree }) => {
    const memo = entity(project, 'memos', memoId)
    return memo ? reportOfMemo(context, memo, tree) : []
  })
  const all = [...markings, group, ...objects]
  // A bundle has no versions: what holds something else is another one.
  return { type: 'bundle', id: stixId(projectId, 'bundle', sha256OfText(canonicalJson(all))), objects: all }
}
