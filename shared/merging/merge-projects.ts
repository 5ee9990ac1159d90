import { newProject, type Project } from '../document/project'
import { ABOUT_ID } from '../kinds/about'
import type { Steps } from '../steps'
import type { Decisions } from './conflict'
import { Merge } from './merge'
import { countsOf } from './merge-counts'
import type { Merged } from './merged'
import { renamed } from './rename-ids'
import { sameThings } from './same-things'
import { scalesApart } from './scales-apart'
import type { LastTouch } from './side'

/** Two copies of a project, and the last state of it that both were made from; null where that is not known. */
export type Copies = { ancestor: Project | null; mine: Project; theirs: Project }

/**
 * Merges two copies of a project, entity by entity and field by field. What only one side changed is taken; what both
 * changed to something else is a conflict. With mirrored decisions the result is the same whichever side merges, but for
 * what `about` says of a project that is another one. Keeps what `invariants.ts` asks as long as both copies do.
 */
export function* mergeProjects(copies: Copies, decided: Decisions, lastTouch: LastTouch): Steps<Merged> {
  const given = { ...copies, ancestor: copies.ancestor ?? nothing() }
  const same = yield* sameThings(given.ancestor, given.mine, given.theirs)
  const alike = {
    ancestor: yield* renamed(given.ancestor, same),
    mine: yield* renamed(given.mine, same),
    theirs: asCopyOf(given.mine, yield* renamed(given.theirs, same)),
  }
  const compared = yield* scalesApart(alike)
  const merge = new Merge(compared, decided, lastTouch)
  const done = yield* merge.done()
  return { ...done, same, compared, counts: yield* countsOf(compared, done.project, done.joined) }
}

/** A project in which there is nothing. */
function nothing(): Project {
  const { about: _, ...tables } = newProject({ projectId: '', title: '', createdAt: '' })
  return { ...tables, about: {} } as unknown as Project
}

/** Of another project what it is called and when it was begun is no question. */
function asCopyOf(mine: Project, theirs: Project): Project {
  const [here, there] = [mine.about.project, theirs.about.project]
  if (here.projectId === there.projectId) return theirs
  const { projectId, title, createdAt } = here
  return { ...theirs, about: { [ABOUT_ID]: { ...there, projectId, title, createdAt } } }
}
