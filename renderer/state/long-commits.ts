import type { Commit } from '@shared/document/change'
import { ChangesBeside } from '@shared/document/changes-beside'
import type { Project } from '@shared/document/project'
import type { Events } from '@shared/ipc/contract'

type Part = Events['project.changing']

/**
 * Entities that a window puts in with each part of a very long commit. A part has 500 changes, so a document of ten
 * entities a change is done before the last.
 */
const ENTITIES_A_PART = 6_000

/** Changes of commits that are on their way: nothing of a commit is shown before all of it is there. */
let parts: Part[] = []
/** The first of them, where it is so long that it is put in beside the document meanwhile. */
let beside: { seq: number; changes: ChangesBeside } | null = null

/** Takes in a part of a commit that is on its way to the document shown, if any is. */
export function takeAhead(part: Part, project: Project | null): void {
  const changes = parts.length === 0 && project ? ChangesBeside.of(project, part.total) : null
  if (changes) beside = { seq: part.seq, changes }
  parts.push(part)
  if (part.seq !== beside?.seq) return
  beside.changes.add(part.changes)
  beside.changes.goOn(ENTITIES_A_PART)
}

/** A commit of which all has come, and where it was put in beside a document, ready to be shown there. */
export type WholeCommit = { commit: Commit; beside: ChangesBeside | null }

/** The commits of one write as they are told at last, with what came of them ahead. */
export function wholeCommits(commits: readonly Commit[]): WholeCommit[] {
  const [ahead, long] = [parts, beside]
  parts = []
  beside = null
  return commits.map((last, index) => {
    const changes = ahead.flatMap((part) => (part.seq === last.seq ? part.changes : []))
    const commit = { ...last, changes: [...changes, ...last.changes] }
    if (index > 0 || long?.seq !== last.seq) return { commit, beside: null }
    long.changes.add(last.changes)
    return { commit, beside: long.changes }
  })
}
